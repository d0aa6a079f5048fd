"""Two kinds of import contract that import-linter does not bring: `only` and `door`."""

from __future__ import annotations

from collections.abc import Iterable

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

Link = tuple[str, str]


def within(module: str, packages: Iterable[str]) -> bool:
    """Whether `module` is one of `packages` or lies below one."""
    return any(module == package or module.startswith(package + ".") for package in packages)


class _DirectImports(Contract):
    """A contract on single import statements; its broken form lists each of them."""

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Return the check, with the offending imports in its metadata."""
        del verbose
        links = sorted(self.offenders(graph))
        return ContractCheck(kept=not links, metadata={"links": links})

    def offenders(self, graph: ImportGraph) -> Iterable[Link]:
        """Return the (importer, imported) pairs that the contract forbids."""
        raise NotImplementedError

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each offending import."""
        for importer, imported in check.metadata["links"]:
            output.print_error(f"- {importer} -> {imported}", bold=False)
        output.new_line()


class Only(_DirectImports):
    """`rooms` import of the house nothing but themselves and `allowed`."""

    type_name = "only"
    rooms = fields.ListField(subfield=fields.StringField())
    allowed = fields.ListField(subfield=fields.StringField())

    def offenders(self, graph: ImportGraph) -> Iterable[Link]:
        """Return imports that leave `rooms` for a part of the house that is not allowed."""
        permitted = [*_names(self.rooms), *_names(self.allowed)]
        house = {room.split(".")[0] for room in _names(self.rooms)}  # its door sign is everybody's
        for module in graph.modules:
            if within(module, _names(self.rooms)):
                for imported in graph.find_modules_directly_imported_by(module):
                    if within(imported, house - {imported}) and not within(imported, permitted):
                        yield module, imported


class Door(_DirectImports):
    """What lies behind the door `to` is imported by `rooms` and by itself, by nobody else."""

    type_name = "door"
    to = fields.ListField(subfield=fields.StringField())
    rooms = fields.ListField(subfield=fields.StringField())

    def offenders(self, graph: ImportGraph) -> Iterable[Link]:
        """Return imports of what is behind the door by modules that have no key."""
        keys = [*_names(self.rooms), *_names(self.to)]
        for importer in graph.modules:
            for imported in graph.find_modules_directly_imported_by(importer):
                if within(imported, _names(self.to)) and not within(importer, keys):
                    yield importer, imported


def _names(field: object) -> list[str]:
    """Give a contract's list field its real type: import-linter fills it in from the file."""
    assert isinstance(field, list)
    return field
