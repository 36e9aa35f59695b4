package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import starboard.application.Desk;
import starboard.application.Invented;
import starboard.application.Outcome;
import starboard.application.RuleBooks;
import starboard.application.Settling;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.Change;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.casework.moderation.Settlement;
import starboard.casework.year.ReviewPart;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Grade;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;
import starboard.results.CouncilResult;

/// A round with everything in it, brought to its determination by commands, as people do it: each
/// council as in November 2003, with reasons, evidence, a review, limits, an exemption and points
/// of the council. All words are invented.
final class WholeRound {
  static final RoundId ID = new RoundId("2026-11");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String SAID =
      "Most of the files that were read show timely assessments, and carers say that they are"
          + " heard; in two of three districts reviews are late, and the plan that was agreed in"
          + " spring has only begun to help.";

  private final Desk desk = Desk.inMemory();
  private final List<CaseId> cases;

  private WholeRound() {
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    does(
        new Command.OpenRound(
            ID.text(),
            RoundTerms.Kind.FULL,
            Desk.NOVEMBER_2003,
            RuleBooks.DEFAULT,
            LocalDate.of(2026, 11, 20),
            Optional.of(LocalDate.of(2026, 11, 30))));
    var round = desk.workbench().queries().round(ID).join().orElseThrow();
    does(new Command.SetCriteria(ID, Invented.criteria(round.criteria())));
    for (var it : List.of("Kent", "Barnet"))
      does(Invented.one(ID, it, "A1", Invented.measured("21.4")));
    cases = round.round().terms().councils().stream().map(it -> new CaseId(ID, it)).toList();
  }

  /// Determined, every case of it.
  static WholeRound determined() {
    var it = new WholeRound();
    it.prepare();
    it.moderate();
    it.determine();
    return it;
  }

  PublicationContents contents() {
    return Packs.of(desk.workbench(), ID);
  }

  /// The chief inspector opens a case again, and determines it otherwise or as it was.
  void determineAgain(String council, String because, Map<Subject, Change> changes) {
    var id = Desk.caseOf(ID, council);
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    says(id, new Deciding.Reopened(because));
    does(new Command.Determine(id, Optional.empty(), changes));
  }

  private void prepare() {
    desk.seat("Ann", Role.INSPECTOR);
    says(
        Desk.caseOf(ID, "Kent"), new Act.Exempted("A1", "Two of the three counted were siblings."));
    each(it -> new Command.Say(it, evidence()));
    each(it -> new Command.Say(it, review()));
    var published = Packs.record().results().now();
    var judged = new ArrayList<Command.OnCase>();
    for (var it : cases)
      for (var subject : Subject.values())
        judged.add(judged(it, subject, published.find(it.council()).orElseThrow()));
    does(new Command.Together(judged));
    each(it -> new Command.Say(it, moved(CaseStep.PROVISIONAL, Optional.empty())));
  }

  private void moderate() {
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    each(it -> new Command.Say(it, moved(CaseStep.MODERATION, Optional.empty())));
    each(it -> new Command.Say(it, moved(CaseStep.WITH_COUNCIL, Optional.of(TODAY.plusDays(7)))));
    desk.seat("Ann", Role.INSPECTOR);
    var kent = Desk.caseOf(ID, "Kent");
    for (int i = 0; i < 3; i++) {
      var id = new RepresentationId("point-" + i);
      var dispute = Representation.Dispute.values()[i];
      var about = EnumSet.of(Subject.values()[i]);
      says(
          kent,
          new Deciding.Represented(
              id, Optional.of(new Representation(dispute, about, SAID, TODAY, new TreeSet<>()))),
          new Deciding.Responded(
              id,
              Optional.of(new Response(Response.Kind.values()[i], SAID, "A word was changed."))));
    }
    settle();
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    each(it -> new Command.Say(it, new Deciding.Moved(new CaseMove(CaseStep.READY, "In time."))));
  }

  private void settle() {
    var open = desk.workbench().queries().consistency(ID).join().orElseThrow().open();
    if (!open.isEmpty())
      does(
          Settling.of(
              open,
              it ->
                  Optional.of(
                      new Settlement(Settlement.Kind.NO_CHANGE, "Looked at again.", it.basis()))));
  }

  private void determine() {
    each(it -> new Command.Determine(it, Optional.empty(), Map.of()));
  }

  private static Command.OnCase judged(CaseId id, Subject subject, CouncilResult before) {
    Grade grade = before.grade(subject).orElseThrow();
    var limited = subject == Subject.CHILDREN_SERVING && id.council().text().equals("barnet");
    var answer = new Answer.Given(limited ? Serving.SOME : grade, new Standing.Provisional());
    return new Command.JudgeBecause(id, subject, answer, SAID);
  }

  private static List<Act.Undoable> evidence() {
    var acts = new ArrayList<Act.Undoable>();
    for (int i = 0; i < 12; i++) {
      var kinds = SourceKind.values();
      var service = Service.values()[i % 2];
      var item =
          new EvidenceItem(
              kinds[i % kinds.length],
              "What was seen of reviews and the children’s plan, part %d".formatted(i + 1),
              i % 3 == 0 ? "" : "REF/%d".formatted(i),
              i % 4 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2026, 1 + i % 9, 5)),
              Set.of(service),
              new TreeSet<>(Set.of(1 + i % 6)),
              Optional.of(Weight.values()[i % Weight.values().length]),
              SAID,
              "",
              Optional.empty());
      var id = new EvidenceId("item-%02d".formatted(i));
      acts.add(new Act.Described(id, Optional.of(item)));
      var subject = Subject.values()[i % 4];
      if (subject.service() == service) acts.add(new Act.Weighed(id, subject, Bearing.SUPPORTS));
    }
    return acts;
  }

  private static List<Act.Undoable> review() {
    var acts = new ArrayList<Act.Undoable>();
    acts.add(new Act.ReviewHeld(Optional.of(LocalDate.of(2026, 6, 2))));
    for (var part : ReviewPart.values())
      acts.add(new Act.ReviewWritten(part, String.join("\n", SAID, "Reviews are late.", SAID)));
    return acts;
  }

  private static List<Act.Undoable> moved(CaseStep to, Optional<LocalDate> due) {
    return List.of(new Deciding.Moved(new CaseMove(to, "", due)));
  }

  private void says(CaseId id, Act.Undoable... acts) {
    does(new Command.Say(id, List.of(acts)));
  }

  private void each(Function<CaseId, Command.OnCase> says) {
    does(new Command.Together(cases.stream().map(says).toList()));
  }

  private void does(Command command) {
    var outcome = desk.execute(command);
    if (outcome instanceof Outcome.Refused(var refusal))
      throw new AssertionError(refusal.rule() + ": " + refusal.sentence());
    assertInstanceOf(Outcome.Done.class, outcome);
    desk.minutes(1);
  }
}
