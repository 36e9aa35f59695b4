package starboard.desktop.kit;

/// The style classes that a screen may put on its nodes; `starboard.css` says what they look like.
public final class Looks {
  /// The ground behind cards.
  public static final String PAGE = "sb-page";

  /// A white (or dark) sheet with a thin border and round corners, padded.
  public static final String CARD = "sb-card";

  /// The name of a screen or a case.
  public static final String TITLE = "sb-title";

  /// The heading of a card.
  public static final String HEADING = "sb-heading";

  /// The heading of a part of a card.
  public static final String SUBHEADING = "sb-subheading";

  /// Words that matter less.
  public static final String QUIET = "sb-quiet";

  /// Words in a smaller size.
  public static final String SMALL = "sb-small";

  public static final String STRONG = "sb-strong";

  /// Figures in a column: to the right.
  public static final String FIGURE = "sb-figure";

  /// A bar along the top or the foot of the window.
  public static final String BAR = "sb-bar";

  /// The entries of the main menu at the side; the present one is `:selected`.
  public static final String NAVIGATION = "sb-navigation";

  /// A button that looks like text until it is pointed at.
  public static final String PLAIN_BUTTON = "sb-plain";

  /// The one button that does what the sheet or screen is for.
  public static final String MAIN_BUTTON = "sb-main";

  /// A button for what is hard to take back.
  public static final String DANGER_BUTTON = "sb-danger";

  private Looks() {}
}
