"""Makes Starboard's text faces from the static Inter TTFs (SIL Open Font License 1.1).

    python make-starboard-inter.py INTER-Regular.ttf INTER-SemiBold.ttf OUTPUT-FOLDER

Needs fontTools. What it changes, and why:
- Figures are tabular by default: JavaFX cannot switch OpenType features on, and columns of points must line up.
- SemiBold becomes the bold face of the family: JavaFX knows only a regular and a bold face of a family.
- The family gets its own name, so that an Inter installed on the machine never mixes in.
- The other OpenType features and the glyphs that only they reach are left out: JavaFX would not use them.
"""
import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Starboard Inter"


def tabular(font):
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(sub, "ExtSubTable", sub).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):  # not the signs: a tabular hyphen tears words apart
            if code in table.cmap:
                table.cmap[code] = swaps.get(table.cmap[code], table.cmap[code])


def rename(font, style):
    names = font["name"]
    for dropped in (16, 17, 21, 22, 25):
        names.removeNames(nameID=dropped)
    for number, text in {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"StarboardInter-{style}"}.items():
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1100001 | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = 1 if bold else 0


def make(source, style, folder):
    font = TTFont(source, recalcTimestamp=False)
    tabular(font)
    options = Options(layout_features=["ccmp", "mark", "mkmk"], name_IDs=["*"], drop_tables=["STAT"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    rename(font, style)
    font.save(f"{folder}/StarboardInter-{style}.ttf")


if __name__ == "__main__":
    regular, semibold, folder = sys.argv[1:]
    make(regular, "Regular", folder)
    make(semibold, "Bold", folder)
