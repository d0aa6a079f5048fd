/* A layer between a process and its files, for tests; preloaded, Linux only.

   It sees every change of files below FIELDBOOK_LAYER_ROOT, numbers it, writes it into a log if it
   was told of one, and can kill the process or answer with an error at the n-th. What a process says
   on its standard output is in the log between the changes, so that it is known what had been
   promised when. Reading: disk_layer.py. Calls go to the kernel by syscall(2), one at a time. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES = 1, CUTS = 2, FLUSHES = 4, NAMES = 8, READS = 16, REMOVALS = 32 };
enum { NOTHING, KILL, KILL_HALFWAY, FAIL, FAIL_HALFWAY };
#define HANDLES 4096

struct record {
    uint32_t kind, first, second, spare; /* lengths of two texts, or of data in `first` */
    uint64_t inode, offset;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX], watched[HANDLES];
static int log_handle = -1;
static struct { long at, seen; int action, error, mask, stays; } orders;

__attribute__((constructor)) static void begin(void) {
    const char *place = getenv("FIELDBOOK_LAYER_ROOT");
    if (place) snprintf(root, sizeof root, "%s", place);
}

/* Write everything into this file from now on. */
int fieldbook_layer_log(const char *path) {
    long made = syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    /* far from the numbers that a process counts on */
    log_handle = made < 0 ? -1 : (int)syscall(SYS_fcntl, (int)made, F_DUPFD_CLOEXEC, 900);
    if (made >= 0) syscall(SYS_close, (int)made);
    return log_handle >= 0;
}

/* What the test asks for: act at the `at`-th of what is in `mask`, counted from now. */
void fieldbook_layer_order(long at, int action, int error, int mask, int stays) {
    orders.at = at, orders.seen = 0, orders.action = action;
    orders.error = error, orders.mask = mask, orders.stays = stays;
}

long fieldbook_layer_seen(void) { return orders.seen; }

static void note(char kind, uint64_t inode, uint64_t offset, const void *first, size_t first_size,
                 const char *second) {
    if (log_handle < 0) return;
    struct record record = {(uint32_t)kind, (uint32_t)first_size,
                            second ? (uint32_t)strlen(second) : 0, 0, inode, offset};
    struct iovec pieces[3] = {{&record, sizeof record}, {(void *)first, first_size},
                              {(void *)second, record.second}};
    long total = (long)(sizeof record + first_size + record.second);
    if (syscall(SYS_writev, log_handle, pieces, 3) != total) abort();
}

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

/* Count one change; return the error that it shall have, 0 to do it. `*halfway` is set when half of
   it shall be done first. */
static int due(int kind, int *halfway) {
    *halfway = 0;
    if (!(orders.mask & kind)) return 0;
    orders.seen++;
    if (!orders.at || orders.seen < orders.at || (orders.seen > orders.at && !orders.stays)) return 0;
    if (orders.action == KILL || (orders.action == KILL_HALFWAY && kind != WRITES)) die();
    if (orders.seen == orders.at && kind == WRITES && (orders.action == KILL_HALFWAY || orders.action == FAIL_HALFWAY)) {
        *halfway = 1;
        return 0;
    }
    return orders.action == FAIL || orders.action == FAIL_HALFWAY ? orders.error : 0;
}

static int failed(int error) {
    pthread_mutex_unlock(&turn);
    errno = error;
    return -1;
}

static int below(const char *path) {
    size_t size = strlen(root);
    return size && !strncmp(path, root, size) && (path[size] == '/' || !path[size]);
}

/* Write the absolute path into `whole`; return whether it is below the root. */
static int absolute(int folder, const char *path, char *whole) {
    char here[64], start[PATH_MAX];
    if (path[0] == '/') {
        snprintf(whole, PATH_MAX, "%s", path);
    } else {
        snprintf(here, sizeof here, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", folder);
        ssize_t size = readlink(here, start, sizeof start - 1);
        if (size < 0) return 0;
        start[size] = 0;
        if (snprintf(whole, PATH_MAX, "%s/%s", start, path) >= PATH_MAX) return 0;
    }
    return below(whole);
}

static uint64_t inode_of(int handle) {
    struct stat found;
    return syscall(SYS_fstat, handle, &found) ? 0 : (uint64_t)found.st_ino;
}

static int is_watched(int handle) { return handle >= 0 && handle < HANDLES && watched[handle]; }

static int opened(int folder, const char *path, int flags, mode_t mode) {
    char whole[PATH_MAX];
    struct stat before;
    if (!absolute(folder, path, whole)) {
        int handle = (int)syscall(SYS_openat, folder, path, flags, mode);
        if (handle >= 0 && handle < HANDLES) watched[handle] = 0;
        return handle;
    }
    pthread_mutex_lock(&turn);
    int there = !stat(whole, &before), error, half;
    int makes = (flags & O_CREAT) && !there, cuts = (flags & O_TRUNC) && there && before.st_size;
    if (makes && (error = due(NAMES, &half))) return failed(error);
    if (cuts && (error = due(CUTS, &half))) return failed(error);
    int handle = (int)syscall(SYS_openat, folder, path, flags, mode), kept = errno;
    if (handle >= 0 && handle < HANDLES) {
        watched[handle] = 1;
        if (makes) note('c', inode_of(handle), 0, whole, strlen(whole), NULL);
        if (cuts) note('t', inode_of(handle), 0, NULL, 0, NULL);
    }
    pthread_mutex_unlock(&turn);
    errno = kept;
    return handle;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int handle) {
    if (is_watched(handle)) watched[handle] = 0;
    return (int)syscall(SYS_close, handle);
}

/* `place` < 0: where the file stands. */
static ssize_t written(int handle, const void *data, size_t size, off_t place) {
    int error, half, here = place < 0;
    pthread_mutex_lock(&turn);
    if ((error = due(WRITES, &half))) return failed(error);
    if (here && (fcntl(handle, F_GETFL) & O_APPEND)) place = lseek(handle, 0, SEEK_END);
    else if (here) place = lseek(handle, 0, SEEK_CUR);
    size_t part = half ? size / 2 : size;
    ssize_t done = here ? syscall(SYS_write, handle, data, part)
                        : syscall(SYS_pwrite64, handle, data, part, place);
    int kept = errno;
    if (done > 0) note('w', inode_of(handle), (uint64_t)place, data, (size_t)done, NULL);
    if (half && orders.action == KILL_HALFWAY) die();
    pthread_mutex_unlock(&turn);
    errno = kept;
    return done;
}

ssize_t write(int handle, const void *data, size_t size) {
    if (is_watched(handle)) return written(handle, data, size, -1);
    if (handle == 1 && log_handle >= 0) {
        pthread_mutex_lock(&turn);
        note('s', 0, 0, data, size, NULL);
        pthread_mutex_unlock(&turn);
    }
    return syscall(SYS_write, handle, data, size);
}

ssize_t pwrite(int handle, const void *data, size_t size, off_t place) {
    return is_watched(handle) ? written(handle, data, size, place)
                              : syscall(SYS_pwrite64, handle, data, size, place);
}
ssize_t pwrite64(int handle, const void *data, size_t size, off64_t place) {
    return pwrite(handle, data, size, place);
}

static ssize_t got(int handle, void *data, size_t size, off_t place) {
    if (is_watched(handle)) {
        int error, half;
        pthread_mutex_lock(&turn);
        if ((error = due(READS, &half))) return failed(error);
        pthread_mutex_unlock(&turn);
    }
    return place < 0 ? syscall(SYS_read, handle, data, size)
                     : syscall(SYS_pread64, handle, data, size, place);
}

ssize_t read(int handle, void *data, size_t size) { return got(handle, data, size, -1); }
ssize_t pread(int handle, void *data, size_t size, off_t place) { return got(handle, data, size, place); }
ssize_t pread64(int handle, void *data, size_t size, off64_t place) { return got(handle, data, size, place); }

int ftruncate(int handle, off_t size) {
    if (!is_watched(handle)) return (int)syscall(SYS_ftruncate, handle, size);
    int error, half;
    pthread_mutex_lock(&turn);
    if ((error = due(CUTS, &half))) return failed(error);
    int done = (int)syscall(SYS_ftruncate, handle, size), kept = errno;
    if (!done) note('t', inode_of(handle), (uint64_t)size, NULL, 0, NULL);
    pthread_mutex_unlock(&turn);
    errno = kept;
    return done;
}
int ftruncate64(int handle, off64_t size) { return ftruncate(handle, size); }

int truncate(const char *path, off_t size) {
    int handle = opened(AT_FDCWD, path, O_WRONLY | O_CLOEXEC, 0);
    if (handle < 0) return -1;
    int done = ftruncate(handle, size), kept = errno;
    close(handle);
    errno = kept;
    return done;
}
int truncate64(const char *path, off64_t size) { return truncate(path, size); }

static int flushed(int handle, long call) {
    if (!is_watched(handle)) return (int)syscall(call, handle);
    int error, half;
    pthread_mutex_lock(&turn);
    if ((error = due(FLUSHES, &half))) return failed(error);
    int done = (int)syscall(call, handle), kept = errno;
    if (!done) note('f', inode_of(handle), 0, NULL, 0, NULL);
    pthread_mutex_unlock(&turn);
    errno = kept;
    return done;
}
int fsync(int handle) { return flushed(handle, SYS_fsync); }
int fdatasync(int handle) { return flushed(handle, SYS_fdatasync); }

/* A change of one name. */
#define NAMED(kind, class, whole, call) \
    int error, half; \
    pthread_mutex_lock(&turn); \
    if ((error = due(class, &half))) return failed(error); \
    int done = (int)(call), kept = errno; \
    if (!done) note(kind, 0, 0, whole, strlen(whole), NULL); \
    pthread_mutex_unlock(&turn); \
    errno = kept; \
    return done;

int unlinkat(int folder, const char *path, int flags) {
    char whole[PATH_MAX];
    if (!absolute(folder, path, whole)) return (int)syscall(SYS_unlinkat, folder, path, flags);
    NAMED(flags & AT_REMOVEDIR ? 'd' : 'u', REMOVALS, whole, syscall(SYS_unlinkat, folder, path, flags))
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) { return unlink(path); }

int mkdirat(int folder, const char *path, mode_t mode) {
    char whole[PATH_MAX];
    struct stat made;
    if (!absolute(folder, path, whole)) return (int)syscall(SYS_mkdirat, folder, path, mode);
    int error, half;
    pthread_mutex_lock(&turn);
    if ((error = due(NAMES, &half))) return failed(error);
    int done = (int)syscall(SYS_mkdirat, folder, path, mode), kept = errno;
    if (!done && !stat(whole, &made)) note('m', (uint64_t)made.st_ino, 0, whole, strlen(whole), NULL);
    pthread_mutex_unlock(&turn);
    errno = kept;
    return done;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
    char first[PATH_MAX], second[PATH_MAX];
    int in = absolute(from, old, first), out = absolute(to, new, second);
    if (!in && !out) return (int)syscall(SYS_renameat2, from, old, to, new, flags);
    int error, half;
    pthread_mutex_lock(&turn);
    if ((error = due(NAMES, &half))) return failed(error);
    int done = (int)syscall(SYS_renameat2, from, old, to, new, flags), kept = errno;
    if (!done) note(in && out ? 'r' : 'x', 0, 0, first, strlen(first), second);
    pthread_mutex_unlock(&turn);
    errno = kept;
    return done;
}
int renameat(int from, const char *old, int to, const char *new) { return renameat2(from, old, to, new, 0); }
int rename(const char *old, const char *new) { return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0); }

/* Ways to change a file that are not followed: noted, so that a test that met one fails. */
static void unknown(int handle, const char *way) {
    if (is_watched(handle)) note('x', 0, 0, way, strlen(way), NULL);
}

ssize_t writev(int handle, const struct iovec *pieces, int count) {
    unknown(handle, "writev");
    return syscall(SYS_writev, handle, pieces, count);
}
int fallocate(int handle, int mode, off_t from, off_t size) {
    unknown(handle, "fallocate");
    return (int)syscall(SYS_fallocate, handle, mode, from, size);
}
int posix_fallocate(int handle, off_t from, off_t size) { return fallocate(handle, 0, from, size) ? errno : 0; }
int posix_fallocate64(int handle, off64_t from, off64_t size) { return posix_fallocate(handle, from, size); }
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t size, unsigned flags) {
    unknown(to, "copy_file_range");
    return syscall(SYS_copy_file_range, from, a, to, b, size, flags);
}
ssize_t sendfile(int to, int from, off_t *place, size_t size) {
    unknown(to, "sendfile");
    return syscall(SYS_sendfile, to, from, place, size);
}
ssize_t sendfile64(int to, int from, off64_t *place, size_t size) { return sendfile(to, from, place, size); }
void *mmap(void *at, size_t size, int protection, int flags, int handle, off_t from) {
    if ((flags & MAP_SHARED) && (protection & PROT_WRITE)) unknown(handle, "mmap");
    return (void *)syscall(SYS_mmap, at, size, protection, flags, handle, from);
}
void *mmap64(void *at, size_t size, int protection, int flags, int handle, off64_t from) {
    return mmap(at, size, protection, flags, handle, from);
}
