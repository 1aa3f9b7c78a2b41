"""Every hostile idea is a text in the workbook, and in the CSV one with at most
an apostrophe in front."""

import pathlib
import sys
import xml.etree.ElementTree as tree

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def words(element):
    """What a paragraph says; FODS writes runs of spaces and tabs as elements."""
    said = element.text or ""
    for part in element:
        if part.tag == TEXT + "s":
            said += " " * int(part.get(TEXT + "c", "1"))
        elif part.tag == TEXT + "tab":
            said += "\t"
        elif part.tag == TEXT + "line-break":
            said += "\n"
        else:
            said += words(part)
        said += part.tail or ""
    return said


def texts(path):
    found = set()
    for cell in tree.parse(path).iter(TABLE + "table-cell"):
        if cell.get(OFFICE + "value-type") == "string":
            found.add("\n".join(words(p) for p in cell.iter(TEXT + "p")))
    return found


def plain(text):
    """Line ends and blanks at the edges are the spreadsheet's own affair."""
    return " ".join(text.split())


work = pathlib.Path(sys.argv[1])
ideas = [i.decode() for i in (work / "ideas").read_bytes().split(b"\0") if i]
seen = set()
for path in (work / "seen").glob("*.fods"):
    seen |= {plain(text) for text in texts(path)}
missing = [i for i in ideas if plain(i) not in seen and "'" + plain(i) not in seen]
if missing:
    sys.exit(f"not seen as texts: {missing}")
print(f"{len(ideas)} ideas are texts, in {len(list((work / 'seen').iterdir()))} tables")
