package starboard.publication.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import starboard.application.Days;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Round;
import starboard.rating.Subject;

/// What is published of a council, in the order in which page and paper show it.
public final class CouncilSections {
  private final Round round;
  private final CouncilReport report;
  private final Optional<String> before;
  private final List<String> areas;

  /// What a round of the published record does not tell of the council.
  private final List<String> missing = new ArrayList<>();

  private CouncilSections(PublicationContents contents, CouncilReport report) {
    round = contents.round();
    before = contents.results().before().map(it -> it.title());
    areas = contents.areas();
    this.report = report;
  }

  /// The sections after the judgements.
  public static List<Section> of(PublicationContents contents, CouncilReport report) {
    var it = new CouncilSections(contents, report);
    var sections = new ArrayList<Section>();
    if (!it.reasoned()) it.missing.add("the reasons for the judgements");
    it.limits().ifPresent(sections::add);
    sections.addAll(it.review());
    sections.add(
        Section.points("meaning", "What the rating brings with it", report.consequences()));
    it.points().ifPresent(sections::add);
    it.evidence().ifPresent(sections::add);
    sections.add(it.history());
    sections.add(it.corrections());
    it.missing().ifPresent(sections::add);
    return sections;
  }

  /// The council in one sentence.
  public static String about(CouncilReport report) {
    var council = report.council();
    var points = report.result().points().map(it -> ", %d of 18 points".formatted(it)).orElse("");
    return "%s, %s%s.".formatted(council.type().title(), council.region().title(), points);
  }

  /// The rating in one sentence, with how it moved and what changed within the year.
  public static String rating(PublicationContents contents, CouncilReport report) {
    var now = Wording.rating(report.result().stars());
    var moved =
        contents
            .results()
            .before()
            .flatMap(then ->
                then.find(report.council().id())
                    .flatMap(it -> it.stars())
                    .map(stars -> ", %s in %s".formatted(stars.words(), then.title())))
            .orElse("");
    var inYear =
        report
            .inYear()
            .map(it ->
                " Since %s: %s (%s)."
                    .formatted(Days.words(it.day()), it.stars().words(), it.kind().word()))
            .orElse("");
    return "%s in %s%s.%s".formatted(now, contents.month(), moved, inYear);
  }

  /// The four judgements with their reasons, where there are any to tell.
  public static PlainTable judgements(PublicationContents contents, CouncilReport report) {
    var it = new CouncilSections(contents, report);
    return it.reasoned() ? it.judgements() : it.grades();
  }

  /// The four judgements alone.
  public static PlainTable grades(PublicationContents contents, CouncilReport report) {
    return new CouncilSections(contents, report).grades();
  }

  private PlainTable judgements() {
    var columns = new ArrayList<>(gradeColumns());
    columns.add(new PlainTable.Column("Reason", 39));
    var rows = new ArrayList<List<String>>();
    for (var it : report.judgements()) {
      var row = new ArrayList<>(gradeRow(it));
      row.add(it.reason().isBlank() ? Wording.sentence(Wording.nothingBrief(round)) : it.reason());
      rows.add(row);
    }
    return new PlainTable(
        "judgements", "The four judgements and the reasons for them", columns, rows);
  }

  private PlainTable grades() {
    var rows = report.judgements().stream().map(this::gradeRow).toList();
    return new PlainTable("judgements", "The four judgements", gradeColumns(), rows);
  }

  private List<PlainTable.Column> gradeColumns() {
    var columns = new ArrayList<PlainTable.Column>();
    columns.add(new PlainTable.Column("Judgement", 26));
    columns.add(new PlainTable.Column("Grade", 12));
    before.ifPresent(it -> columns.add(new PlainTable.Column(it, 14)));
    before.ifPresent(_ -> columns.add(new PlainTable.Column("Change", 9)));
    return columns;
  }

  private List<String> gradeRow(CouncilReport.Judged it) {
    var row = new ArrayList<String>();
    row.add(Wording.subject(it.subject()));
    row.add(Wording.grade(it.grade()) + (it.reconstructed() ? " (reconstructed)" : ""));
    if (before.isPresent()) {
      row.add(it.before().map(grade -> grade.word()).orElse("not known"));
      row.add(it.before().isEmpty() ? "not known" : Wording.moved(it.moved()));
    }
    return row;
  }

  /// Whether there are reasons, or there should be.
  private boolean reasoned() {
    return !Wording.recorded(round)
        || report.judgements().stream().anyMatch(it -> !it.reason().isBlank());
  }

  private Optional<Section> limits() {
    var heading = "Limits by key indicators";
    if (report.limits().isEmpty())
      return none("limits", heading, "No key indicator limits a judgement.");
    return Optional.of(Section.points("limits", heading, report.limits()));
  }

  private List<Section> review() {
    if (report.review().isEmpty())
      return none(
              "review", "Strengths, areas for development and priorities", "Nothing was written.")
          .stream()
          .toList();
    var sections = new ArrayList<Section>();
    for (var it : report.review())
      sections.add(Section.points(it.part().word(), it.part().title(), it.lines()));
    return sections;
  }

  private Optional<Section> points() {
    var heading = "The council’s representations";
    if (report.points().isEmpty())
      return none("representations", heading, "The council made no representation on its draft.");
    var columns =
        List.of(
            new PlainTable.Column("What the council said", 38),
            new PlainTable.Column("About", 18),
            new PlainTable.Column("Answer", 14),
            new PlainTable.Column("Why, and what it changed", 30));
    var rows =
        report.points().stream()
            .map(it ->
                List.of(
                    it.says(),
                    "%s; received %s".formatted(it.about(), brief(it.received())),
                    it.answer(),
                    (it.reason() + " " + it.effect()).strip()))
            .toList();
    return Optional.of(
        Section.table(
            "representations",
            heading,
            new PlainTable("points", "Representations and the answers to them", columns, rows)));
  }

  private Optional<Section> evidence() {
    var heading = "Evidence schedule";
    if (report.evidence().isEmpty()) return none("evidence", heading, "No evidence was received.");
    var columns =
        List.of(
            new PlainTable.Column("Evidence", 29),
            new PlainTable.Column("Source", 15),
            new PlainTable.Column("Applies to", 12),
            new PlainTable.Column("Received", 12),
            new PlainTable.Column("Services and areas", 16),
            new PlainTable.Column("Bears on", 20));
    var rows = report.evidence().stream().map(CouncilSections::row).toList();
    var named =
        areas.isEmpty()
            ? List.<String>of()
            : List.of("Standards areas: " + String.join("; ", areas) + ".");
    var table =
        new PlainTable(
            "schedule", "The evidence that counted, in the order of its receipt", columns, rows);
    return Optional.of(new Section("evidence", heading, named, List.of(), List.of(table)));
  }

  private static List<String> row(CouncilReport.Source it) {
    var areas =
        it.areas().isBlank()
            ? ""
            : (it.areas().contains(",") ? "; areas " : "; area ") + it.areas();
    return List.of(
        it.reference().isBlank() ? it.title() : it.title() + " (" + it.reference() + ")",
        it.kind(),
        it.tellsOf().map(CouncilSections::brief).orElse("not known"),
        brief(it.received()),
        it.services().isBlank() ? "not said" : it.services() + areas,
        it.bears().isBlank() ? "no judgement" : it.bears());
  }

  private static String brief(LocalDate day) {
    return Wording.brief(Days.words(day));
  }

  private Section history() {
    var columns = new ArrayList<PlainTable.Column>();
    columns.add(new PlainTable.Column("Round", 20));
    columns.add(new PlainTable.Column("Rating", 16));
    for (var it : Subject.values()) columns.add(new PlainTable.Column(Wording.subject(it), 16));
    var rows = new ArrayList<List<String>>();
    for (var past : report.history()) {
      var row = new ArrayList<String>();
      row.add(past.round());
      row.add(
          Wording.rating(past.result().stars())
              + past.inYear().map(it -> "; within the year " + it.words()).orElse(""));
      for (var subject : Subject.values())
        row.add(
            past.result()
                .grade(subject)
                .map(it ->
                    it.word()
                        + (past.result().unsure().contains(subject) ? " (reconstructed)" : ""))
                .orElse("not known"));
      rows.add(row);
    }
    return Section.table(
        "history",
        "Ratings so far",
        new PlainTable("ratings", "Ratings and judgements of all rounds", columns, rows));
  }

  private Section corrections() {
    var heading = "Corrections";
    if (report.corrections().isEmpty())
      return Section.words("corrections", heading, "There are none.");
    return Section.points(
        "corrections",
        heading,
        report.corrections().stream()
            .map(it -> "%s: %s".formatted(Days.words(it.day()), Wording.corrected(it)))
            .toList());
  }

  /// In a round of the published record nothing is known of what did not come about: that is told
  /// of all of it together.
  private Optional<Section> none(String id, String heading, String sentence) {
    if (!Wording.recorded(round)) return Optional.of(Section.words(id, heading, sentence));
    missing.add(heading.substring(0, 1).toLowerCase(Locale.UK) + heading.substring(1));
    return Optional.empty();
  }

  private Optional<Section> missing() {
    if (missing.isEmpty()) return Optional.empty();
    return Optional.of(
        Section.words(
            "missing",
            "What the published record does not hold",
            "For this council it does not hold: " + String.join("; ", missing) + "."));
  }
}
