package starboard.desktop.evidence;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import starboard.evidence.Attachment;

/// The columns of the register.
enum ItemColumn {
  TITLE("Title", 16, 0, by(it -> it.item().title())),
  KIND("Kind", 9, 5, by(it -> it.item().kind().title())),
  REFERENCE("Reference", 5.5, 1, by(it -> it.item().reference())),
  APPLIES_TO("Applies to", 7.4, 0, comparing(it -> it.item().appliesTo().orElse(LocalDate.MIN))),
  RECEIVED("Received", 7.4, 2, comparing(it -> it.evidence().received())),
  SERVICES("Services", 5, 6, by(ItemLine::services)),
  AREAS("Areas", 3.7, 4, by(ItemLine::areas)),
  WEIGHT("Weight", 5.6, 3, comparing(it -> it.item().weight().map(Enum::ordinal).orElse(-1))),
  MARKS("Marks", 8.5, 0, by(ItemLine::marksInWords)),
  FILE("File", 3.8, 0, by(it -> it.item().attachment().map(Attachment::name).orElse("")));

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private final String title;
  private final double em;
  private final int leaves;

  @SuppressWarnings("ImmutableEnumChecker") // a comparator without a state of its own
  private final Comparator<ItemLine> order;

  /// @param em its width
  /// @param leaves when it is left out where there is little room: 1 first, 0 never
  ItemColumn(String title, double em, int leaves, Comparator<ItemLine> order) {
    this.title = title;
    this.em = em;
    this.leaves = leaves;
    this.order = order;
  }

  String title() {
    return title;
  }

  double em() {
    return em;
  }

  int leaves() {
    return leaves;
  }

  Comparator<ItemLine> order() {
    return order;
  }

  /// What stands in the column; of the file only its name, for a tooltip.
  String text(ItemLine line) {
    var item = line.item();
    return switch (this) {
      case TITLE -> item.title();
      case KIND -> item.kind().title();
      case REFERENCE -> item.reference();
      case APPLIES_TO -> item.appliesTo().map(DAY::format).orElse("");
      case RECEIVED -> DAY.format(line.evidence().receivedOn());
      case SERVICES -> line.services();
      case AREAS -> line.areas();
      case WEIGHT -> line.weight();
      case MARKS -> line.marksInWords();
      case FILE -> item.attachment().map(Attachment::name).orElse("");
    };
  }

  private static Comparator<ItemLine> by(java.util.function.Function<ItemLine, String> text) {
    return comparing(text, String.CASE_INSENSITIVE_ORDER);
  }
}
