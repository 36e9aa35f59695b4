package starboard.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.application.publishing.Consequences;
import starboard.application.publishing.CouncilReport;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.CouncilPoint;
import starboard.casework.Register;
import starboard.casework.RoundFile;
import starboard.casework.determination.InYearChange;
import starboard.casework.moderation.Response;
import starboard.casework.year.ReviewPart;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyResult;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Stars;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;

/// One determined case as a reader may see it.
record ReportedCase(RoundFile round, Results results, CouncilResult result, CaseFile file) {

  /// @param inYears the stars that cases of all rounds were given within the year
  CouncilReport report(
      List<RoundResults> published, Map<CaseId, Stars> inYears, List<EvidenceRow> evidence) {
    var state = file.state();
    var inYear = state.deliberation().outcome().changed();
    var standing = inYear.map(InYearChange::stars).or(result::stars);
    return new CouncilReport(
        result,
        results.arrow(result),
        Arrays.stream(Subject.values()).map(this::judged).toList(),
        history(published, inYears),
        state.year().reviewDay(),
        review(),
        limits(),
        state.deliberation().points().stream().map(ReportedCase::point).toList(),
        evidence.stream().filter(EvidenceRow::counts).map(ReportedCase::source).toList(),
        inYear,
        standing.map(Consequences::of).orElse(List.of()),
        new ReportedCorrections(result.council(), file).all());
  }

  private CouncilReport.Judged judged(Subject subject) {
    return new CouncilReport.Judged(
        subject,
        result.grade(subject),
        results.before(result).flatMap(it -> it.grade(subject)),
        results.arrow(result, subject),
        result.unsure().contains(subject),
        file.state().judgement(subject).reason());
  }

  private List<CouncilReport.Past> history(
      List<RoundResults> published, Map<CaseId, Stars> inYears) {
    var history = new ArrayList<CouncilReport.Past>();
    for (var then : published.reversed())
      then.find(result.council().id())
          .ifPresent(it ->
              history.add(
                  new CouncilReport.Past(
                      then.title(), it, Optional.ofNullable(inYears.get(it.id())))));
    return history;
  }

  /// Who attended is not published: those are names of people.
  private List<CouncilReport.Reviewed> review() {
    var year = file.state().year();
    return Arrays.stream(ReviewPart.values())
        .filter(it -> it != ReviewPart.ATTENDED && !year.written(it).isBlank())
        .map(it ->
            new CouncilReport.Reviewed(
                it,
                year.written(it)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList()))
        .toList();
  }

  private List<String> limits() {
    var sentences = new ArrayList<String>();
    for (var it : CaseKeys.of(file.state(), result.council(), round.criteria()).results())
      switch (it) {
        case KeyResult.Failed(var key, var limit) ->
            sentences.add(words(key, limit, "limits") + ".");
        case KeyResult.NotApplied(var key, var limit, var why, var _) ->
            sentences.add(
                "%s, but is not applied: %s"
                    .formatted(words(key, limit, "would limit"), ended(why)));
        case KeyResult.Met _, KeyResult.NotKnown _ -> {}
      }
    return sentences;
  }

  private static String words(KeyIndicator key, Limit limit, String limits) {
    return "Key indicator %s, %s (%s), %s “%s” for %s to %s"
        .formatted(
            limit.key(),
            key.title(),
            limit.reason(),
            limits,
            limit.subject().question().title(),
            named(limit.service()),
            limit.highest().word());
  }

  private static String named(Service service) {
    return service == Service.CHILDREN ? "children’s services" : "adults’ services";
  }

  static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static CouncilReport.Point point(CouncilPoint point) {
    var says = point.shown();
    var about =
        says.subjects().isEmpty()
            ? says.dispute().word()
            : says.dispute().word()
                + ": "
                + says.subjects().stream().map(Subject::phrase).collect(Collectors.joining(", "));
    var answer = point.response().value();
    return new CouncilReport.Point(
        about,
        says.point(),
        says.received(),
        answer.map(it -> it.kind().word()).orElse("not answered"),
        answer.map(Response::reason).orElse(""),
        answer.map(Response::effect).orElse(""));
  }

  private static CouncilReport.Source source(EvidenceRow row) {
    var what = row.what();
    return new CouncilReport.Source(
        what.title(),
        what.kind().title(),
        what.reference(),
        what.appliesTo(),
        LocalDate.ofInstant(row.received(), Register.ZONE),
        what.services().stream().map(ReportedCase::named).collect(Collectors.joining(", ")),
        what.areas().stream().map(Object::toString).collect(Collectors.joining(", ")),
        row.bearings().entrySet().stream()
            .map(it -> it.getValue().word() + " " + it.getKey().phrase())
            .collect(Collectors.joining("; ")));
  }
}
