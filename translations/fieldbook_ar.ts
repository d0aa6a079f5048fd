<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>أغلق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>اختر هذا المجلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Press Save again to replace it, or type another name.</source>
        <translation>اضغط «حفظ» مرة أخرى لاستبداله، أو اكتب اسماً آخر.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search everything {shortcut}</source>
        <translation>ابحث في كل شيء {shortcut}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try one word, or the beginning of a word.</source>
        <translation>لا نتائج عن «{words}». جرّب كلمة واحدة أو بداية كلمة.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>يجري إنشاء خزنتك</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف العمل.</translation>
    </message>
    <message>
        <source>Nothing was left on the disk.</source>
        <translation>لم يبقَ شيء على القرص.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>ابدأ من جديد متى شئت.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Have you been invited?</source>
        <translation>هل تلقيت دعوة؟</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>If you were given an invite, paste it here. It lets you receive courses and send what you choose to send. Without one, everything works on this computer, and you can join later.</source>
        <translation>إن كانت لديك دعوة فألصقها هنا. تتيح لك الدعوة تلقّي الدورات وإرسال ما تختار إرساله. ومن دونها يعمل كل شيء على هذا الحاسوب، ويمكنك الانضمام لاحقاً.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>الاستوديو</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح الأحرف الكبيرة مفعّل</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Everything you keep here is encrypted on this computer with this passphrase. Write it on paper now, and keep the paper away from the computer. Nobody can send you a new one: without it, what is inside stays closed for ever.</source>
        <translation>كل ما تحفظه هنا مشفّر على هذا الحاسوب بعبارة المرور هذه. اكتبها الآن على ورقة، واحفظ الورقة بعيداً عن الحاسوب. لا أحد يستطيع أن يرسل إليك عبارة جديدة: من دونها يبقى ما في الداخل مغلقاً إلى الأبد.</translation>
    </message>
    <message>
        <source>Drawn at random by this computer, so nobody can guess it from what they know about you.</source>
        <translation>اختارها هذا الحاسوب عشوائياً، فلا يستطيع أحد أن يخمّنها مما يعرفه عنك.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة مرور من اختيارك</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Your passphrase: {words}</source>
        <translation>عبارة مرورك: {words}</translation>
    </message>
    <message>
        <source>Use words drawn at random</source>
        <translation>استخدم كلمات عشوائية</translation>
    </message>
    <message>
        <source>Choose your own instead</source>
        <translation>اختر عبارتك بنفسك</translation>
    </message>
    <message>
        <source>Hard to guess. Six words drawn at random are harder still.</source>
        <translation>يصعب تخمينها. وست كلمات عشوائية أصعب منها.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use more words, and none that belong together.</source>
        <translation>يسهل تخمينها. استخدم كلمات أكثر لا صلة بينها.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop (nothing is lost)</source>
        <translation>أوقف (لن يضيع شيء)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Type it back</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>Type the passphrase from your paper. This shows that you can read what you wrote.</source>
        <translation>اكتب عبارة المرور من ورقتك. هكذا تتأكد من أنك تستطيع قراءة ما كتبت.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>That is it.</source>
        <translation>هذه هي.</translation>
    </message>
    <message>
        <source>Not the same yet. Go back to see the words again.</source>
        <translation>ليست مطابقة بعد. ارجع لترى الكلمات من جديد.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>أظهر عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Saves everything and locks. Ctrl+L</source>
        <translation>يحفظ كل شيء ويقفل. Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceStep</name>
    <message>
        <source>How much room?</source>
        <translation>كم من المساحة؟</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>أنشئ الخزنة</translation>
    </message>
    <message>
        <source>The vault takes its full room on the disk from the first day, so that nobody can see from outside how much is in it. It takes twice the size that you choose. You can make it larger later.</source>
        <translation>تشغل الخزنة كامل مساحتها على القرص من اليوم الأول، كي لا يرى أحد من الخارج مقدار ما فيها. وهي تأخذ ضعف الحجم الذي تختاره. ويمكنك تكبيرها لاحقاً.</translation>
    </message>
    <message>
        <source>256 MB: texts, photos, courses</source>
        <translation>256 م.ب: نصوص وصور ودورات</translation>
    </message>
    <message>
        <source>4 GB: video and long recordings too</source>
        <translation>4 غ.ب: ومعها الفيديو والتسجيلات الطويلة</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>المتاح على هذا القرص: {size}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>أغلق هذا التنبيه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>ملف المفتاح: {name}</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استخدم ملف مفتاح</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختر ملف المفتاح</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Fieldbook made a mistake and stopped what it was doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock, unlock and tell whoever gave you Fieldbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
