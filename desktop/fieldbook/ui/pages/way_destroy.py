"""Destroying a locked vault: what is lost, in words, and a button that must be held."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbook.ui.explain import explain
from fieldbook.ui.pages.locked import LockedContext
from fieldbook.ui.pages.ways import Way
from fieldbook.ui.widgets.card import Card
from fieldbook.ui.widgets.hold import HoldOrType
from fieldbook.ui.widgets.labels import WrapLabel


class DestroyWay(Way):
    """Needs no passphrase; afterwards the window shows the first run."""

    def __init__(self, context: LockedContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, QCoreApplication.translate("DestroyWay", "Destroy this vault"),
            QCoreApplication.translate(
                "DestroyWay", "Nothing opens it afterwards: no passphrase, no key file, no "
                "recovery words. It cannot be undone."), parent=parent)
        lost = Card(self.tr("What is lost"))
        lost.add(WrapLabel(self.tr(
            "Everything in both halves of this vault: documentation with its files, contacts, "
            "messages, courses, and the keys for the exchange with your organisation.")))
        lost.add(WrapLabel(self.tr(
            "Also what waits to be sent. How much that is cannot be told while the vault is "
            "locked: if there is time, open it and look at Exchange.")))
        self.kept = WrapLabel("")
        self.kept.hide()
        lost.add(self.kept)
        self.body.addWidget(lost)
        beyond = Card(self.tr("What this cannot do"))
        beyond.add(WrapLabel(self.tr(
            "It does not reach a copy that somebody made before, nor your backups. In some "
            "countries it is a crime to destroy data during an inspection, and it may put you in "
            "danger.")))
        self.body.addWidget(beyond)
        self.hold = HoldOrType(self.tr("Destroy this vault"))
        self.hold.confirmed.connect(self.destroy_vault)
        self.body.addWidget(self.hold)
        self._look()

    def destroy_vault(self) -> None:
        """Do it; keys first, so that it is done in a moment."""
        from fieldbook.vault import destroying

        folder = self.context.app.vault_folder
        self.banner.dismiss()
        self.hold.setEnabled(False)
        self.back_button.setEnabled(False)
        self.context.background.run(lambda: destroying.destroy(folder), owner=self,
                                    on_done=lambda _: self.back.emit(), on_error=self._failed)

    def _failed(self, error: BaseException) -> None:
        self.hold.setEnabled(True)
        self.back_button.setEnabled(True)
        self.hold.reset()
        self.banner.explain(explain(error))

    def _look(self) -> None:
        """Say which other vaults beside this one go with it."""
        from fieldbook.vault import keys

        folder = self.context.app.vault_folder
        self.context.background.run(lambda: keys.all_kept(folder), owner=self, parallel=True,
                                    on_done=lambda found: self._say([one.name for one in found]),
                                    on_error=lambda _: None)

    def _say(self, names: list[str]) -> None:
        self.kept.setText(self.tr(
            "Also the older vaults that are kept beside it: {names}.").format(
                names=", ".join(f"\u2068{name}\u2069" for name in names)))
        self.kept.setVisible(bool(names))
