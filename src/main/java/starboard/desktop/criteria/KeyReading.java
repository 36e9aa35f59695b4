package starboard.desktop.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;

/// What comes of a key indicator that was typed.
sealed interface KeyReading {

  /// It can be set.
  record Ready(KeyIndicator key) implements KeyReading {}

  /// Something in it cannot be taken.
  record NotYet(Part part, String sentence) implements KeyReading {}

  /// A field of the form.
  enum Part {
    NAME,
    TITLE,
    INDICATOR,
    LEVEL,
    EXEMPT_UNDER
  }

  /// How a key indicator is failed.
  enum Kind {
    ABOVE("its value is above a level"),
    BELOW("its value is below a level"),
    BAND("it is in a band or lower"),
    JUDGED("inspectors judge it no better than a grade"),
    NOT_KNOWN("no source says when");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /// Whether an indicator decides it.
    boolean byIndicator() {
      return this == ABOVE || this == BELOW || this == BAND;
    }

    static Kind of(KeyCondition condition) {
      return switch (condition) {
        case KeyCondition.Above _ -> ABOVE;
        case KeyCondition.Below _ -> BELOW;
        case KeyCondition.BandAtMost _ -> BAND;
        case KeyCondition.JudgedAtMost _ -> JUDGED;
        case KeyCondition.NotKnown _ -> NOT_KNOWN;
      };
    }
  }

  /// What stands in the fields.
  ///
  /// @param level a number; for a band 1 to 4; of an unknown condition what the source says
  /// @param judged the grade of a judged condition
  record Typed(
      String name,
      String title,
      Optional<Service> service,
      Kind kind,
      Optional<IndicatorCode> indicator,
      String level,
      Serving judged,
      Optional<Serving> highest,
      String exemptUnder,
      Origin origin) {}

  /// Reads what was typed.
  ///
  /// @param others the key indicators that the round has beside it
  static KeyReading of(Typed typed, KeyIndicators others) {
    if (typed.name().isBlank()) return new NotYet(Part.NAME, "A name is missing, for example A1.");
    if (others.find(typed.name().strip()).isPresent())
      return new NotYet(
          Part.NAME, "The round has a key indicator “" + typed.name().strip() + "” already.");
    if (typed.title().isBlank()) return new NotYet(Part.TITLE, "Say in a few words what it is.");
    if (typed.kind().byIndicator() && typed.indicator().isEmpty())
      return new NotYet(Part.INDICATOR, "Choose the indicator that decides it.");
    var under = number(typed.exemptUnder());
    if (!typed.exemptUnder().isBlank() && under.filter(it -> it.signum() > 0).isEmpty())
      return new NotYet(
          Part.EXEMPT_UNDER, "Write a number above 0, or nothing where there is no such rule.");
    return condition(typed)
        .<KeyReading>map(it ->
            new Ready(
                new KeyIndicator(
                    typed.name().strip(),
                    typed.title().strip(),
                    typed.service(),
                    it,
                    typed.highest(),
                    under,
                    typed.origin())))
        .orElseGet(() ->
            new NotYet(
                Part.LEVEL,
                typed.kind() == Kind.BAND
                    ? "Write the highest band that fails, 1 to 4."
                    : "Write the level as a number, for example 20."));
  }

  private static Optional<KeyCondition> condition(Typed typed) {
    var level = number(typed.level());
    return switch (typed.kind()) {
      case ABOVE -> level.map(it -> new KeyCondition.Above(typed.indicator().orElseThrow(), it));
      case BELOW -> level.map(it -> new KeyCondition.Below(typed.indicator().orElseThrow(), it));
      case BAND ->
          Optional.of(typed.level().strip())
              .filter(it -> it.matches("[1-4]"))
              .map(it ->
                  new KeyCondition.BandAtMost(
                      typed.indicator().orElseThrow(), Integer.parseInt(it)));
      case JUDGED -> Optional.of(new KeyCondition.JudgedAtMost(typed.judged()));
      case NOT_KNOWN -> Optional.of(new KeyCondition.NotKnown(typed.level().strip()));
    };
  }

  private static Optional<BigDecimal> number(String text) {
    return text.strip().matches("\\d{1,9}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }
}
