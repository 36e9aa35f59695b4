package starboard.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import starboard.application.CaseRow;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.application.ProgressRow;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.casework.determination.CaseStep;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Small things to keep.
final class Samples {
  static final Instant NOON = Instant.parse("2004-06-30T12:00:00.123Z");
  static final Author AUTHOR = new Author("R. Hart", "inspector", "laptop");
  static final RoundId ROUND = new RoundId("2004-11");
  static final Council BEXLEY =
      new Council(new CouncilId("bexley"), "Bexley", CouncilType.OUTER_LONDON, Region.LONDON);
  static final Council YORK =
      new Council(
          new CouncilId("york"),
          "York",
          CouncilType.UNITARY_AUTHORITY,
          Region.YORKSHIRE_AND_HUMBER);
  static final CaseId CASE = new CaseId(ROUND, BEXLEY.id());

  private Samples() {}

  static Round round() {
    return new Round(
        new RoundTerms(
            ROUND,
            RoundTerms.Kind.REFRESH,
            Optional.of(new RoundId("2003-11")),
            "recovered-2002",
            Optional.of(LocalDate.parse("2004-06-30")),
            Optional.empty(),
            List.of(YORK.id(), BEXLEY.id()),
            ""),
        Round.Phase.OPEN);
  }

  /// A judged case: one of each state.
  static CaseRow row() {
    return new CaseRow(
        CASE,
        List.of(
            judgement(Subject.CHILDREN_SERVING, CaseRow.State.GIVEN, "carried over", "Zürich ≥ 3"),
            judgement(Subject.CHILDREN_CAPACITY, CaseRow.State.OPEN, "", ""),
            judgement(Subject.ADULTS_SERVING, CaseRow.State.NOT_ENOUGH_EVIDENCE, "", "asked again"),
            judgement(Subject.ADULTS_CAPACITY, CaseRow.State.CONFLICT, "", "")),
        Optional.of(Stars.TWO),
        "in conflict",
        Optional.empty(),
        Optional.empty(),
        List.of(
            new CaseRow.LimitRow(
                new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 %, key threshold 20 %"),
                Optional.empty()),
            new CaseRow.LimitRow(
                new Limit(Service.ADULTS, Serving.MOST, "D38", "61 %, key threshold 80 %"),
                Optional.of("small numbers: seven people"))),
        new CaseRow.YearRow(
            Optional.of(LocalDate.parse("2004-07-14")), true, Optional.of(false), true),
        new ProgressRow(
            Optional.of("A. Vale"),
            CaseStep.WITH_COUNCIL,
            Optional.of(NOON),
            Optional.of(LocalDate.parse("2004-07-28")),
            2,
            1,
            Optional.of("B. Wren"),
            true,
            Optional.empty(),
            1,
            Optional.of(Stars.ZERO)));
  }

  private static CaseRow.JudgementRow judgement(
      Subject subject, CaseRow.State state, String certainty, String rationale) {
    return new CaseRow.JudgementRow(
        subject,
        state,
        state == CaseRow.State.GIVEN ? Optional.of(Serving.MOST) : Optional.empty(),
        certainty,
        state == CaseRow.State.GIVEN ? Optional.of(Serving.YES) : Optional.empty(),
        rationale,
        state == CaseRow.State.GIVEN ? "R. Hart" : "",
        state == CaseRow.State.GIVEN ? Optional.of(NOON) : Optional.empty());
  }

  static Drafts.Draft draft(String text) {
    return new Drafts.Draft(CASE, DraftPlace.reason(Subject.CHILDREN_SERVING), "Ann", text, NOON);
  }

  static Entry registered(Council council, Collection<Hash> parents) {
    return entry(Register.FILE, parents, new Act.CouncilRegistered(council));
  }

  static Entry opened(Round round) {
    return entry(round.id().file(), List.of(), new Act.RoundOpened(round.terms()));
  }

  static Entry judged(CaseId id, Serving grade, Collection<Hash> parents) {
    return entry(
        id.file(),
        parents,
        new Act.Judged(
            Subject.CHILDREN_SERVING, new Answer.Given(grade, new Standing.Provisional())));
  }

  static Entry reasoned(CaseId id, String text, Collection<Hash> parents) {
    return entry(id.file(), parents, new Act.Reasoned(Subject.CHILDREN_SERVING, text));
  }

  /// A chain of so many entries of a case, the first first.
  static List<Entry> chain(CaseId id, int length) {
    var chain = new ArrayList<Entry>();
    for (var i = 0; i < length; i++)
      chain.add(
          reasoned(id, "reason " + i, chain.isEmpty() ? List.of() : List.of(chain.getLast().id())));
    return chain;
  }

  private static Entry entry(FileId file, Collection<Hash> parents, Act act) {
    return Entry.of(file, parents, AUTHOR, NOON, ActCodec.write(act));
  }
}
