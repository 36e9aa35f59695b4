package starboard.desktop.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.application.CaseRow;
import starboard.application.EvidenceTally;
import starboard.application.Worklist;
import starboard.casework.CaseStage;
import starboard.casework.StarState;
import starboard.rating.Arrow;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The columns of the worklist: how each reads as text and how it sorts. Grades and stars sort by
/// their scale, what is missing below the lowest; councils that are equal stay in the order of
/// names.
enum WorklistColumn {
  COUNCIL("Council", 15, Comparator.comparing(it -> it.council().name())),
  TYPE("Type", 11, Comparator.comparing(it -> it.council().type())),
  REGION("Region", 10.6, Comparator.comparing(it -> it.council().region().title())),
  LAST("Last star", 7, Comparator.comparingInt(it -> it.last().map(Stars::count).orElse(-1))),
  CHILDREN_SERVING("Serving", 6, byGrade(Subject.CHILDREN_SERVING)),
  CHILDREN_CAPACITY("Capacity", 7.3, byGrade(Subject.CHILDREN_CAPACITY)),
  ADULTS_SERVING("Serving", 6, byGrade(Subject.ADULTS_SERVING)),
  ADULTS_CAPACITY("Capacity", 7.3, byGrade(Subject.ADULTS_CAPACITY)),
  STAR("Star", 9.8, Comparator.comparingDouble(WorklistColumn::starPlace)),
  STATE("State", 9.6, Comparator.comparing(Worklist.Row::stage));

  private final String title;
  private final double em;

  @SuppressWarnings("ImmutableEnumChecker") // comparators of this class keep nothing
  private final Comparator<Worklist.Row> order;

  WorklistColumn(String title, double em, Comparator<Worklist.Row> order) {
    this.title = title;
    this.em = em;
    this.order = order.thenComparing(it -> it.council().name());
  }

  String title() {
    return title;
  }

  /// The name where the heading above the column is not seen, for example `Children’s serving`.
  String fullTitle() {
    return subject().map(Sentences::title).orElse(title);
  }

  /// Its usual width.
  double em() {
    return em;
  }

  Comparator<Worklist.Row> order() {
    return order;
  }

  /// The subject whose judgement it shows.
  Optional<Subject> subject() {
    return switch (this) {
      case CHILDREN_SERVING -> Optional.of(Subject.CHILDREN_SERVING);
      case CHILDREN_CAPACITY -> Optional.of(Subject.CHILDREN_CAPACITY);
      case ADULTS_SERVING -> Optional.of(Subject.ADULTS_SERVING);
      case ADULTS_CAPACITY -> Optional.of(Subject.ADULTS_CAPACITY);
      case COUNCIL, TYPE, REGION, LAST, STAR, STATE -> Optional.empty();
    };
  }

  /// What a screen reader says of a cell and what is copied.
  String words(Worklist.Row row) {
    return switch (this) {
      case COUNCIL -> row.council().name();
      case TYPE -> row.council().type().title();
      case REGION -> row.council().region().title();
      case LAST -> row.last().map(it -> it.words() + moved(row.lastArrow())).orElse("none");
      case CHILDREN_SERVING, CHILDREN_CAPACITY, ADULTS_SERVING, ADULTS_CAPACITY ->
          judged(row, subject().orElseThrow());
      case STAR -> star(row);
      case STATE -> row.stage().word() + confirmed(row);
    };
  }

  /// What a screen reader says of a cell: its words, and in the first what the row is marked with.
  String told(Worklist.Row row) {
    var words = words(row);
    return this == COUNCIL ? String.join(", ", withMarks(words, row)) : words;
  }

  private static List<String> withMarks(String words, Worklist.Row row) {
    var drafts = row.drafts() == 1 ? "1 text" : row.drafts() + " texts";
    return Stream.of(
            words,
            row.drafts() == 0 ? "" : drafts + " typed and not recorded",
            evidence(row.evidence()))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /// For example `14 items of evidence, 3 not cited, 1 late`; blank where there is none.
  static String evidence(EvidenceTally tally) {
    if (tally.items() == 0) return "";
    return (tally.items() == 1 ? "1 item" : tally.items() + " items")
        + " of evidence"
        + (tally.toWeigh() == 0 ? "" : ", " + tally.toWeigh() + " not cited")
        + (tally.late() == 0 ? "" : ", " + tally.late() + " late");
  }

  /// How many of the four judgements of a refresh are confirmed, for example `, 2 of 4 confirmed`.
  static String confirmed(Worklist.Row row) {
    return row.stage() == CaseStage.TO_CONFIRM
        ? ", %d of 4 confirmed".formatted(given(row) - carried(row))
        : "";
  }

  private static long carried(Worklist.Row row) {
    return row.judgements().stream().filter(CaseRow.JudgementRow::carried).count();
  }

  private static String judged(Worklist.Row row, Subject subject) {
    var marks = Mark.words(row, subject);
    var words = words(row.judgements().get(subject.ordinal()));
    return marks.isEmpty() ? words : words + ", " + marks;
  }

  /// Rows as lines of text with tabs, the names of the columns first, as a spreadsheet takes them.
  static String copy(List<Worklist.Row> rows) {
    var head = Stream.of(values()).map(WorklistColumn::fullTitle).collect(Collectors.joining("\t"));
    return Stream.concat(
            Stream.of(head),
            rows.stream()
                .map(row ->
                    Stream.of(values()).map(it -> it.words(row)).collect(Collectors.joining("\t"))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// Whether a judgement was worked back from other published facts.
  static boolean isReconstructed(CaseRow.JudgementRow judgement) {
    return judgement.certainty().equals(Certainty.RECONSTRUCTED.word());
  }

  private static String words(CaseRow.JudgementRow judgement) {
    return switch (judgement.state()) {
      case GIVEN ->
          judgement.grade().map(Grade::word).orElse("")
              + (isReconstructed(judgement) ? ", reconstructed" : "");
      case OPEN -> "open";
      case NOT_ENOUGH_EVIDENCE -> "not enough evidence yet";
      case CONFLICT -> "in conflict";
    };
  }

  private static String star(Worklist.Row row) {
    return switch (row.star()) {
      case StarState.InConflict _ -> "in conflict";
      case StarState.Rated(Rating.NotYetRated _) -> "not yet rated";
      case StarState.Rated(Rating.Starred starred) -> starred.stars().words() + moved(row.arrow());
      case StarState.Rated(Rating.Incomplete incomplete) ->
          incomplete.possible().stream()
                  .map(it -> Integer.toString(it.count()))
                  .collect(Collectors.joining(" or ", "", " stars possible, "))
              + given(row)
              + " of 4 judged";
    };
  }

  static long given(Worklist.Row row) {
    return row.judgements().stream().filter(it -> it.state() == CaseRow.State.GIVEN).count();
  }

  private static String moved(Arrow arrow) {
    return switch (arrow) {
      case UP -> ", up";
      case DOWN -> ", down";
      case NONE -> "";
    };
  }

  private static Comparator<Worklist.Row> byGrade(Subject subject) {
    return Comparator.comparingInt(row -> {
      var judgement = row.judgements().get(subject.ordinal());
      return judgement.grade().map(it -> 3 + it.level()).orElse(judgement.state().ordinal() % 3);
    });
  }

  /// Rated ones by their stars; incomplete ones just below what they have surely.
  private static double starPlace(Worklist.Row row) {
    return switch (row.star()) {
      case StarState.Rated(Rating.Starred starred) -> starred.stars().count();
      case StarState.Rated(Rating.Incomplete incomplete) ->
          incomplete.possible().stream().mapToInt(Stars::count).average().orElse(0) - 0.25;
      case StarState.Rated(Rating.NotYetRated _) -> -2;
      case StarState.InConflict _ -> -1;
    };
  }
}
