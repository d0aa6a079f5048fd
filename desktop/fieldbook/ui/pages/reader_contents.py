"""The contents of a course: sections that fold, what was read, where the reader is."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from fieldbook.library.tree import Node
from fieldbook.ui import icons
from fieldbook.ui.tokens import RADIUS, current
from fieldbook.ui.widgets.labels import tag_font, tag_width
from fieldbook.ui.widgets.reading import direction_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_SIGNS = {"checklist": "checklist", "form": "edit", "document": "file"}


@dataclass(slots=True)
class Entry:
    """A section or an item in its place; `row` is its number among its siblings."""

    node: Node
    parent: int
    row: int
    children: list[int] = field(default_factory=list)


class ContentsModel(QAbstractItemModel):
    """A course's tree without its glossary. An index carries the number of its entry."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._numbers: dict[str, int] = {}
        self._tree: Node | None = None
        self.read: frozenset[str] = frozenset()
        self.here = ""

    def set_tree(self, tree: Node) -> bool:
        """Show another course; answers whether it is another one."""
        if tree is self._tree:
            return False
        self.beginResetModel()
        self._tree = tree
        self.entries = [Entry(tree, -1, 0)]
        self._numbers = {}
        self._add(0)
        self.endResetModel()
        return True

    def set_state(self, read: frozenset[str], here: str) -> None:
        """Show what was read, and which item is open."""
        self.read, self.here = read, here
        if self.entries:
            self.layoutChanged.emit()

    def index_of(self, item_id: str) -> QModelIndex:
        """Return where an item or section is; invalid when it is not in the tree."""
        number = self._numbers.get(item_id, -1)
        return self._index(number) if number >= 0 else QModelIndex()

    def entry(self, index: Index) -> Entry:
        """Return the entry of an index; the invalid one is the course's."""
        return self.entries[index.internalId() if index.isValid() else 0]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        if not self.entries:
            return QModelIndex()
        children = self.entry(parent).children
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self._index(children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the index of the section around."""
        above = self.entry(index).parent if index.isValid() else 0
        return self._index(above) if above > 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many entries a section has."""
        return len(self.entry(parent).children) if self.entries else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return the title, the words for a screen reader, or the node itself (UserRole)."""
        if not index.isValid():
            return None
        node = self.entry(index).node
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return node.title
        if role == Role.AccessibleTextRole:
            return self._words(node)
        return node if role == Role.UserRole else None

    def _words(self, node: Node) -> str:
        words = [node.title]
        if node.id in self.read:
            words.append(self.tr("read"))
        if node.id == self.here:
            words.append(self.tr("open now"))
        if node.state == "available":
            words.append(self.tr("not on this computer"))
        return ", ".join(words)

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self.entries[number].row, 0, number)

    def _add(self, number: int) -> None:
        shown = [node for node in self.entries[number].node.items if _is_listed(node)]
        for row, node in enumerate(shown):
            child = len(self.entries)
            self.entries[number].children.append(child)
            self.entries.append(Entry(node, number, row))
            self._numbers.setdefault(node.id, child)
            self._add(child)


def _is_listed(node: Node) -> bool:
    """Leave glossary terms out: they have a list of their own, with a filter."""
    if node.items:
        return any(_is_listed(inner) for inner in node.items)
    return node.kind != "glossary"


class ContentsView(QTreeView):
    """The tree on screen. `chosen` carries the id of an item; sections fold and unfold."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-contents")
        self.setProperty("role", "rows")
        self.setAccessibleName(self.tr("Contents"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setAnimated(False)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.contents = ContentsModel(self)
        self.setModel(self.contents)
        self.setItemDelegate(ContentsDelegate(self))
        self.clicked.connect(self._pressed)
        # The delegate paints what is open and what has the focus; Qt would tint the indent too.
        self.setSelectionMode(QTreeView.SelectionMode.NoSelection)

    def show_place(self, tree: Node, read: frozenset[str], here: str) -> None:
        """Show a course with one item open; folds of the same course stay as they are."""
        fresh = self.contents.set_tree(tree)
        moved = here != self.contents.here
        self.contents.set_state(read, here)
        if not fresh and not moved:
            return
        index = self.contents.index_of(here)
        if index.isValid():
            self.setCurrentIndex(index)
            self._reveal()
            QTimer.singleShot(0, self, self._reveal)  # once more when the list has its height
        elif fresh and len(tree.items) == 1:
            self.expand(self.contents.index(0, 0))

    @Slot()
    def _reveal(self) -> None:
        """Bring what is open into view, with what stands around it."""
        index = self.contents.index_of(self.contents.here)
        if not index.isValid():
            return
        self.expand(index.parent())
        box = self.visualRect(index)
        if box.top() < 0 or box.bottom() > self.viewport().height():
            self.scrollTo(index, QTreeView.ScrollHint.PositionAtCenter)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint none: the fold sign of a section is part of its row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open an item, or fold a section."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pressed(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _pressed(self, index: QModelIndex) -> None:
        node = index.data(Role.UserRole)
        if not isinstance(node, Node):
            return
        if node.items:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.chosen.emit(node.id)


class ContentsDelegate(QStyledItemDelegate):
    """Paints a row: fold sign or tick, title, and what is special about it."""

    def __init__(self, view: ContentsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """One line, with room for a finger."""
        return QSize(80, max(34, round(QFontMetricsF(self._view.font()).height() + 12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row in the reading direction of the list."""
        node = index.data(Role.UserRole)
        if not isinstance(node, Node):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        model = self._view.contents
        here = node.id == model.here
        self._back(painter, box, option, here=here, focused=self._view.hasFocus()
                   and index == self._view.currentIndex())
        side = icons.size_for(self._view.font().pointSizeF() * 0.85)
        lead = box.x() + 6
        sign, ink = self._sign(node)
        if sign:
            icons.paint(painter, sign, ink, self._turned(
                box, QRectF(lead, box.y(), side, box.height())), self._view.layoutDirection())
        end = box.right() - 6 - self._trailing(painter, box, node, side)
        spot = QRectF(lead + side + 8, box.y(), max(0.0, end - lead - side - 8), box.height())
        self._title(painter, self._turned(box, spot), node, here)
        painter.restore()

    def _back(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, *,
              here: bool, focused: bool) -> None:
        tokens = current()
        spot = box.adjusted(1, 1, -1, -1)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        fill = tokens.soft_accent if here else tokens.raised if hovered else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if fill:
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(spot, RADIUS, RADIUS)
        if focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot, RADIUS, RADIUS)

    def _sign(self, node: Node) -> tuple[str, str]:
        tokens = current()
        if node.items:
            open_now = self._view.isExpanded(self._view.contents.index_of(node.id))
            return ("chevron-down" if open_now else "chevron-end"), tokens.muted
        if node.id in self._view.contents.read:
            return "check", tokens.ok
        return _SIGNS.get(node.kind, ""), tokens.muted

    def _trailing(self, painter: QPainter, box: QRectF, node: Node, side: float) -> float:
        """Paint what stands at the end of the row and return its width."""
        tokens = current()
        if node.items:
            return 0.0
        if node.state == "available":
            spot = QRectF(box.right() - 6 - side, box.y(), side, box.height())
            icons.paint(painter, "download", tokens.muted, self._turned(box, spot))
            return side + 6
        if node.language in ("", self._asked()):
            return 0.0
        word = node.language.upper()
        width = tag_width(self._view.font(), word) - 10
        painter.setFont(tag_font(self._view.font()))
        painter.setPen(QColor(tokens.muted))
        spot = QRectF(box.right() - 6 - width, box.y(), width, box.height())
        painter.drawText(self._turned(box, spot), Qt.AlignmentFlag.AlignCenter, word)
        return width + 6

    def _asked(self) -> str:
        entries = self._view.contents.entries
        return entries[0].node.language if entries else ""

    def _title(self, painter: QPainter, spot: QRectF, node: Node, here: bool) -> None:
        tokens = current()
        font = QFont(self._view.font())
        strong = here or bool(node.items)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        away = node.state == "available" and not here
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent if here else tokens.muted if away else tokens.text))
        painter.setLayoutDirection(direction_of(node.title, self._view.layoutDirection()))
        shown = QFontMetricsF(font).elidedText(node.title, Qt.TextElideMode.ElideRight,
                                               spot.width())
        edge = Qt.AlignmentFlag.AlignRight if self._reverse() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(spot, edge | Qt.AlignmentFlag.AlignAbsolute
                         | Qt.AlignmentFlag.AlignVCenter, shown)

    def _turned(self, box: QRectF, spot: QRectF) -> QRectF:
        if self._reverse():
            spot.moveLeft(box.x() + box.right() - spot.right())
        return spot

    def _reverse(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
