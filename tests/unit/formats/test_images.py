from __future__ import annotations

import contextlib
import io
import struct
import warnings
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, PngImagePlugin

from fieldbook.formats import exif, icc, images, jpeg, png
from fieldbook.formats.errors import ImageDamaged, ImageUnsupported

SECRET = b"Mansour"
XMP = (b'<x:xmpmeta><rdf:Description exif:GPSLatitude="45,30.5335N" '
       b'exif:GPSLongitude="122,40.4183W" xmp:CreateDate="2019-10-22T15:31:06+02:00" '
       b'dc:creator="Mansour"/></x:xmpmeta>')


def picture(mode: str = "RGB", size: tuple[int, int] = (40, 30)) -> Image.Image:
    image = Image.new("RGB", size)
    image.putdata([(x * 5 % 256, y * 7 % 256, x * y % 256)
                   for y in range(size[1]) for x in range(size[0])])
    return image.convert(mode)


def camera_exif(orientation: int = 6) -> bytes:
    tags = Image.Exif()
    tags[0x010F], tags[0x0110] = "Maker", "Model 7"
    tags[0x0112], tags[0x013B] = orientation, "Mansour"
    shot = tags.get_ifd(0x8769)
    shot[0x9003], shot[0x9011] = "2026:05:03 09:14:00", "+02:00"
    shot[0x927C], shot[0xA431] = b"Mansour notes", "SN-Mansour"
    place = tags.get_ifd(0x8825)
    place[1], place[2] = "S", (45.0, 30.0, 32.1)
    place[3], place[4] = "W", (122.0, 40.0, 25.1)
    return tags.tobytes()


def segment(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(payload) + 2) + payload


def loaded_jpeg(mode: str = "RGB", *, progressive: bool = False, orientation: int = 6) -> bytes:
    """A JPEG with everything that a photo can carry beside the picture."""
    out = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture(mode).save(out, "JPEG", quality=90, progressive=progressive, comment=b"Mansour",
                       exif=camera_exif(orientation), icc_profile=profile)
    plain = out.getvalue()
    extra = (segment(0xE1, jpeg.XMP + XMP) + segment(0xED, b"Photoshop 3.0\0Mansour")
             + segment(0xE2, b"MPF\0II*\0Mansour") + segment(0xE5, b"Mansour")
             + segment(0xE0, b"JFXX\0\x10Mansour"))
    first = 4 + int.from_bytes(plain[4:6])
    return plain[:first] + extra + plain[first:] + b"\0trailing Mansour" + plain


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(
        ">I", zlib.crc32(name + body))


def loaded_png(mode: str = "RGB", orientation: int = 3) -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Mansour")
    info.add_text("Comment", "Mansour", zip=True)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    out = io.BytesIO()
    picture(mode).save(out, "PNG", pnginfo=info, exif=camera_exif(orientation), dpi=(96, 96),
                       icc_profile=profile if mode != "L" else None)
    whole = out.getvalue()
    extra = chunk(b"tIME", bytes(7)) + chunk(b"maNs", b"Mansour")
    return whole[:33] + extra + whole[33:] + b"trailing Mansour"


def opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of the odd segments that the tests put in
        image = Image.open(io.BytesIO(data))
        image.load()
    return image


def test_a_jpeg_tells_place_time_camera_and_the_rest() -> None:
    found = images.inspect(loaded_jpeg())
    assert found["place"] == {"lat": -45.508917, "lon": -122.673639}
    assert found["taken"] == "2026-05-03T09:14:00+02:00"
    assert found["camera"] == "Maker Model 7"
    assert set(found["other"]) >= {
        "author", "comment", "colour-profile", "data-after-end", "iptc", "maker-notes",
        "more-images", "serial-number", "thumbnail", "xmp", "application-data"}


def test_a_png_tells_too() -> None:
    found = images.inspect(loaded_png())
    assert found["place"] == {"lat": -45.508917, "lon": -122.673639}
    assert set(found["other"]) >= {"text", "time", "xmp", "application-data", "data-after-end",
                                   "colour-profile", "author"}


def test_a_place_in_xmp_alone_is_found() -> None:
    out = io.BytesIO()
    picture().save(out, "JPEG")
    data = out.getvalue()
    found = images.inspect(data[:2] + segment(0xE1, jpeg.XMP + XMP) + data[2:])
    assert found["place"] == {"lat": 45.508892, "lon": -122.673638}
    assert found["taken"] == "2019-10-22T15:31:06+02:00"


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_stripped_jpeg_shows_the_same_and_tells_nothing(mode: str, progressive: bool) -> None:
    data = loaded_jpeg(mode, progressive=progressive)
    clean = images.strip(data)
    assert images.inspect(clean) == {}
    assert SECRET not in clean
    assert opened(clean).tobytes() == opened(data).tobytes()
    assert opened(clean).mode == mode


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1"])
def test_a_stripped_png_shows_the_same_and_tells_nothing(mode: str) -> None:
    data = loaded_png(mode)
    clean = images.strip(data)
    assert images.inspect(clean) == {}
    assert SECRET not in clean
    assert opened(clean).convert("RGBA").tobytes() == opened(data).convert("RGBA").tobytes()
    assert opened(clean).info.get("dpi") == opened(data).info.get("dpi")


@pytest.mark.parametrize("turn", range(1, 9))
def test_the_orientation_stays_and_nothing_with_it(turn: int) -> None:
    for data in (loaded_jpeg(orientation=turn), loaded_png(orientation=turn)):
        kept = dict(opened(images.strip(data)).getexif())
        assert kept == ({0x0112: turn} if turn != 1 else {})


def test_stripping_twice_changes_nothing_more() -> None:
    for data in (loaded_jpeg(), loaded_png()):
        once = images.strip(data)
        assert images.strip(once) == once


def test_entropy_coded_data_is_copied_byte_for_byte() -> None:
    def scans(data: bytes) -> list[bytes]:
        return [one.scan for one in jpeg.segments(data) if one.marker == jpeg.SOS]

    data = loaded_jpeg(progressive=True)
    assert scans(images.strip(data)) == scans(data)

    def pixels(data: bytes) -> list[bytes]:
        return [body for name, body in png.chunks(data) if name == b"IDAT"]

    assert pixels(images.strip(loaded_png())) == pixels(loaded_png())


def test_a_colour_profile_keeps_its_colours_and_loses_its_names() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    named = profile.replace(b"lcms", b"Mans", 1)
    clean = icc.neutral(named)
    assert clean is not None
    assert icc.neutral(clean) == clean
    assert b"Mans" not in clean
    before = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    after = ImageCms.ImageCmsProfile(io.BytesIO(clean))
    target = ImageCms.createProfile("LAB")
    colours = [ImageCms.applyTransform(picture(), ImageCms.buildTransform(
        one, target, "RGB", "LAB")).tobytes() for one in (before, after)]
    assert colours[0] == colours[1]


def test_a_real_photo(shared_data: Path) -> None:
    data = (shared_data / "images" / "SampleWithGeoTag.jpg").read_bytes()
    found = images.inspect(data)
    assert found["place"] == {"lat": 45.50893, "lon": -122.673653}
    assert found["taken"] == "2015-01-30T13:38:24"
    assert "SAMSUNG" in found["camera"]
    clean = images.strip(data)
    assert images.inspect(clean) == {}
    assert opened(clean).tobytes() == opened(data).tobytes()


@pytest.mark.parametrize("make", [loaded_jpeg, loaded_png])
def test_a_file_cut_short_is_refused_wherever_it_was_cut(make: object) -> None:
    assert callable(make)
    data = make()
    clean = images.strip(data)
    for at in range(0, len(clean), 97):
        cut = clean[:at]
        with pytest.raises((ImageDamaged, ImageUnsupported)):
            images.strip(cut)
        images.inspect(cut)


def test_other_kinds_are_not_stripped() -> None:
    out = io.BytesIO()
    picture().save(out, "GIF")
    with pytest.raises(ImageUnsupported) as caught:
        images.strip(out.getvalue())
    assert caught.value.facts == {"media_type": "image/gif"}


@pytest.mark.parametrize("form", ["WEBP", "TIFF"])
def test_webp_and_tiff_tell_their_place(form: str) -> None:
    out = io.BytesIO()
    picture().save(out, form, exif=camera_exif())
    assert images.inspect(out.getvalue())["camera"] == "Maker Model 7"
    assert "place" in images.inspect(out.getvalue())


def test_heic_tells_its_place() -> None:
    data = b"\0\0\0\x18ftypheic" + bytes(50) + b"Exif\0\0" + camera_exif()[6:] + bytes(20)
    assert images.media_type(data) == "image/heic"
    assert "place" in images.inspect(data)


@given(st.binary(max_size=400), st.sampled_from([b"", b"\xff\xd8\xff\xe1", png.SIGNATURE,
                                                 b"RIFF\0\0\0\0WEBP", b"II*\0", b"MM\0*",
                                                 b"GIF89a", b"\0\0\0\x18ftypheic"]))
@settings(max_examples=300, deadline=None)
def test_no_bytes_are_fatal(data: bytes, head: bytes) -> None:
    images.inspect(head + data)
    with contextlib.suppress(ImageDamaged, ImageUnsupported):
        images.strip(head + data)


@given(st.integers(0, 10**6), st.integers(0, 255))
@settings(max_examples=200, deadline=None)
def test_one_wrong_byte_is_never_fatal(at: int, value: int) -> None:
    data = bytearray(JPEG if at % 2 else PNG)
    data[at % len(data)] = value
    images.inspect(bytes(data))
    try:
        clean = images.strip(bytes(data))
    except (ImageDamaged, ImageUnsupported):
        return
    assert set(images.inspect(clean).get("other", [])) <= {"unknown-data"}


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_exif_directories_end(data: bytes) -> None:
    exif.read(b"II*\0\x08\0\0\0" + data)
    exif.read(b"MM\0*\0\0\0\x08" + data)


JPEG, PNG = loaded_jpeg(), loaded_png()
