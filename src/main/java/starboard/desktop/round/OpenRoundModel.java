package starboard.desktop.round;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.frame.Dates;

/// What the form suggests, what it makes of what was typed, and below which field a refusal
/// belongs.
final class OpenRoundModel {
  private final List<Round> rounds;

  /// A field of the form.
  enum Field {
    NAME,
    RULE_BOOK,
    CUT_OFF,
    PUBLICATION,
    /// Not one field but the whole form.
    FORM
  }

  /// What was typed, as it stands in the fields.
  record Typed(
      String name,
      RoundTerms.Kind kind,
      RoundId from,
      String ruleBook,
      String cutOff,
      String publication) {}

  /// What is wrong with what was typed.
  record Fault(Field field, String sentence) {}

  /// What comes of what was typed.
  sealed interface Reading {
    /// A command to carry out.
    record Ready(Command.OpenRound command) implements Reading {}

    /// Something that cannot be a date.
    record NotYet(Fault fault) implements Reading {}
  }

  OpenRoundModel(List<Round> rounds) {
    this.rounds = List.copyOf(rounds);
  }

  /// The November after the round's year that has no round yet.
  String suggestedName(RoundId from) {
    for (int year = year(from.text()) + 1; ; year++) {
      var name = year + "-11";
      if (rounds.stream().noneMatch(it -> it.id().text().equals(name))) return name;
    }
  }

  /// The 30 June of the year in a round's name, where it has one: the evidence of the autumn’s
  /// ratings was cut off then. A round before July is cut off at the end of the month before its
  /// own.
  static Optional<LocalDate> suggestedCutOff(String typed) {
    var name = typed.strip();
    if (!RoundId.isRoundId(name)) return Optional.empty();
    var month = new RoundId(name).month();
    return Optional.of(
        month.getMonthValue() < Month.JULY.getValue()
            ? month.minusMonths(1).atEndOfMonth()
            : LocalDate.of(month.getYear(), Month.JUNE, 30));
  }

  /// What a cut-off that is past already means for the evidence to come; empty for any other text.
  static Optional<String> pastCutOff(String typed, LocalDate today) {
    return Dates.read(typed)
        .filter(it -> it.isBefore(today))
        .map(_ ->
            "This day is past: evidence received from today on will come after it, and will not"
                + " count until the chief inspector admits it.");
  }

  static Reading read(Typed typed) {
    var cutOff = Dates.read(typed.cutOff());
    if (cutOff.isEmpty()) return notADate(Field.CUT_OFF, typed.cutOff());
    var publication = Dates.read(typed.publication());
    if (publication.isEmpty() && !typed.publication().isBlank())
      return notADate(Field.PUBLICATION, typed.publication());
    return new Reading.Ready(
        new Command.OpenRound(
            typed.name().strip(),
            typed.kind(),
            typed.from(),
            typed.ruleBook(),
            cutOff.get(),
            publication));
  }

  /// What is wrong with what stands in a date field, as soon as the person leaves it; a blank field
  /// is no fault before the form is sent.
  static Optional<String> dateFault(String typed) {
    return typed.isBlank() || Dates.read(typed).isPresent()
        ? Optional.empty()
        : Optional.of(whyNoDate(typed));
  }

  /// Where a refusal is shown, and how it reads there.
  static Fault fault(Refusal refusal) {
    var field =
        switch (refusal.rule()) {
          case "round-has-a-name", "round-is-new", "round-is-later" -> Field.NAME;
          case "rule-book-exists" -> Field.RULE_BOOK;
          case "cut-off-comes-first", "cut-off-fits-the-round" -> Field.CUT_OFF;
          case "publication-fits-the-name" -> Field.PUBLICATION;
          default -> Field.FORM;
        };
    return new Fault(field, refusal.sentence() + " " + refusal.remedy());
  }

  private static Reading notADate(Field field, String typed) {
    return new Reading.NotYet(new Fault(field, whyNoDate(typed)));
  }

  private static String whyNoDate(String typed) {
    if (typed.isBlank()) return "A date is missing; write it like 30 June 2004.";
    return Dates.noSuchDay(typed)
        .map(it -> "There is no " + it + ".")
        .orElse("“" + typed.strip() + "” is no date; write it like 30 June 2004.");
  }

  private static int year(String name) {
    return Integer.parseInt(name.substring(0, 4));
  }
}
