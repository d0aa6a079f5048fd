"""A form of a course as a page to read: what it asks, with its hints and answers."""

from __future__ import annotations

from html import escape

from fieldbook.formats.course_files import Form, Question

_MARKS = {"single_choice": "○", "multiple_choice": "☐"}


def form_html(form: Form, notice: str) -> str:
    """Return the form as HTML; `notice` says, in the user's language, what can be done with it."""
    out = [f'<p class="muted" dir="auto">{escape(notice, quote=False)}</p>']
    for screen in form.screens:
        if screen.title:
            out.append(f'<h2 dir="auto">{escape(screen.title, quote=False)}</h2>')
        out += [_question(question) for question in screen.items]
    return "\n".join(out)


def _question(question: Question) -> str:
    lines = []
    if question.label:
        label = escape(question.label, quote=False)
        lines.append(f"<b>{label}</b>" if question.type != "label" else label)
    if question.hint:
        lines.append(f'<span class="small">{escape(question.hint, quote=False)}</span>')
    lines += [f"{_MARKS.get(question.type, '○')} {escape(option.label, quote=False)}"
              for option in question.options]
    return f'<p dir="auto">{"<br>".join(lines)}</p>' if lines else ""
