"""A situation report typeset to PDF by typst, with the template and the fonts that ship: the same data gives the same bytes."""

from __future__ import annotations

from importlib.resources import as_file, files

from onrecord.errors import OnRecordError


class NotTypeset(OnRecordError):
    """The PDF could not be made: typst is missing, or it complained."""


def typeset(data: str) -> bytes:
    """The PDF of a report's data, as `onrecord.export.sitrep.as_typst` gives it. Raises NotTypeset."""
    try:
        import typst
    except ImportError:
        raise NotTypeset("a PDF needs typst: install it with `pip install 'onrecord[pdf]'`") from None
    with as_file(files("onrecord") / "data") as folder:
        try:
            pdf, warnings = typst.compile_with_warnings(
                str(folder / "sitrep.typ"),
                root=str(folder),
                font_paths=[str(folder / "fonts")],
                ignore_system_fonts=True,
                sys_inputs={"data": data},
                format="pdf",
            )
        except Exception as error:
            raise NotTypeset(f"typst could not make the PDF: {error}") from error
    # A missing font is a warning, and gives a PDF of empty boxes.
    if warnings:
        raise NotTypeset(f"typst complained: {'; '.join(str(warning) for warning in warnings)}")
    if not isinstance(pdf, bytes):
        raise NotTypeset("typst gave no PDF")
    return pdf
