package starboard.results.chart;

/// How wide words are in Starboard's own face, so that a drawing can keep them apart without a
/// screen.
///
/// The widths are those of the bold face, which is the wider one, in thousandths of an em. A letter
/// that is not listed counts as wide as the widest usual one.
final class TextWidth {
  private static final int FIRST = ' ';
  private static final int OTHER = 760;
  private static final int STAR = 1045;

  private static final int[] WIDTHS = {
    252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, // space to /
    647, 647, 647, 647, 647, 647, 647, 647, 647, 647, 319, 329, 673, 673, 673, 543, // 0 to ?
    999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769, // @ to O
    645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, // P to _
    351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, // ` to o
    624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673, // p to ~
  };

  private TextWidth() {}

  /// The width of words whose em is as high as `size`, in the unit of `size`.
  static double of(String words, double size) {
    return words.codePoints().map(TextWidth::thousandths).sum() * size / 1000;
  }

  private static int thousandths(int letter) {
    int place = letter - FIRST;
    if (place >= 0 && place < WIDTHS.length) return WIDTHS[place];
    return letter == '★' || letter == '…' || letter == '→' ? STAR : OTHER;
  }
}
