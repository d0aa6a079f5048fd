"""What the keys of course files are called in the languages that translators turn them into.

Translation tools translate keys as well as values. Each such key is brought back to its own name.
"""

from __future__ import annotations

import unicodedata

_NAMES: dict[str, str] = {
    "title": (
        "titre titulo título titel titolo tytuł título heading name nom nombre nome "
        "العنوان عنوان заголовок название назва 标题 標題 题目 ခေါင်းစဉ် عنوان başlık kichwa judul "
        "शीर्षक tiêu-đề タイトル 제목 כותרת"),
    "index": (
        "indice índice indexe order ordre orden ordem weight position rang numéro numero nummer "
        "الفهرس فهرس الترتيب ترتيب المؤشر индекс порядок "
        "номер 索引 序号 顺序 အညွှန်း شاخص نمایه dizin "
        "faharasa indeks सूचकांक インデックス 색인 אינדקס"),
    "description": (
        "descripción descripcion descrição beschreibung descrizione summary résumé resume "
        "الوصف وصف описание опис 描述 说明 ဖော်ပြချက် توضیح توضیحات شرح açıklama maelezo deskripsi "
        "विवरण 説明 설명 תיאור"),
    "list": (
        "liste lista القائمة قائمة список 列表 清单 "
        "စာရင်း فهرستها liste orodha सूची リスト 목록 רשימה"),
    "check": (
        "vérifier verifier vérification cocher verificar comprobar marcar prüfen controlla تحقق "
        "تحقّق التحقق فحص افحص проверить проверка 检查 "
        "核对 စစ်ဆေး بررسی kontrol angalia जाँच チェック"),
    "label": (
        "étiquette etiquette libellé libelle etiqueta rótulo bezeichnung etichetta تسمية التسمية "
        "ملصق العلامة метка ярлык надпись 标签 အညွှန်း برچسب etiket lebo लेबल ラベル 라벨 תווית"),
    "screens": (
        "écrans ecrans pantallas telas bildschirme "
        "شاشات الشاشات экраны 屏幕 صفحهها ekranlar"),
    "items": "éléments elements elementos artikel عناصر العناصر элементы пункты 项目 موارد öğeler",
    "type": "tipo typ نوع النوع тип 类型 類型 tür aina",
    "options": (
        "opciones opções optionen خيارات الخيارات "
        "варианты параметры 选项 گزینهها seçenekler"),
    "value": "valeur valor wert قيمة القيمة значение 值 مقدار değer thamani",
    "hint": "indication indice aide pista dica hinweis تلميح подсказка 提示 راهنمایی ipucu",
    "name": "",
    "icon": "icône icone icono ícone أيقونة иконка значок 图标 آیکون simge",
    "template": "modèle modele plantilla modelo vorlage قالب шаблон 模板 şablon",
    "language": "langue idioma sprache lingua اللغة язык 语言 زبان dil lugha",
}


def _plain(key: str) -> str:
    folded = unicodedata.normalize("NFKC", key).casefold().strip(" \t\"'«»“”*")
    return folded.replace("\u200c", "").replace("\u200f", "").replace("\u200e", "")


def _table() -> dict[str, str]:
    table = {}
    for name, others in reversed(_NAMES.items()):
        table.update({_plain(other): name for other in others.split()})
    table.update({name: name for name in _NAMES if name != "name"})
    return table


_TABLE = _table()

_ORDINARY = (
    "title index description list check label screens items type options value hint icon template "
    "language lang author authors date tags category categories draft layout license licence "
    "review reviewed updated version slug id image cover audience minutes level name")
ORDINARY = frozenset(_ORDINARY.split())
"""Keys that need no mending: our own, and those that other tools write into front matter."""


def own_name(key: str) -> str | None:
    """Return what a key is called here ("titre" -> "title"), None when it is not known."""
    return _TABLE.get(_plain(key))


def is_ordinary(key: str) -> bool:
    """Tell whether `key` is spelled as course files spell it."""
    return key in ORDINARY
