package starboard.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.Register;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.journal.Author;
import starboard.journal.History;
import starboard.rating.Subject;

/// Enters the published record into a new store, as entries like any others.
///
/// Author and time are fixed, so that every laptop founds the same entries and two stores that meet
/// hold one published record, not two.
public final class Founding {
  private static final Author RECORD = new Author("Published record", "record", "starboard");

  /// When the record was transcribed for Starboard; the rounds themselves are older.
  private static final Instant TRANSCRIBED = Instant.parse("2026-11-01T00:00:00Z");

  private final Store store;
  private final RuleBooks rules;

  public Founding(Store store, RuleBooks rules) {
    this.store = store;
    this.rules = rules;
  }

  /// Enters these rounds, the oldest first, and their councils. A store that has a register is left
  /// as it is, and the answer is false.
  public CompletableFuture<Boolean> found(List<PublishedRound> rounds) {
    return store.submit(ledger -> {
      if (ledger.history(Register.FILE).size() > 0) return false;
      new Scribe(ledger).write(rounds);
      return true;
    });
  }

  private final class Scribe {
    private final Pen pen;

    Scribe(Ledger ledger) {
      pen = new Pen(ledger, new Projection(rules, new RoundShelf()), RECORD, TRANSCRIBED);
    }

    void write(List<PublishedRound> rounds) {
      pen.write(Register.FILE, councils(rounds));
      for (var round : rounds) {
        pen.write(round.id().file(), opening(round));
        for (var it : round.cases()) write(caseOf(round, it), recorded(it));
      }
    }

    private void write(CaseId id, Act.RatingRecorded recorded) {
      var none = CaseFile.of(History.empty(id.file()));
      pen.write(none, none.saying(RECORD, TRANSCRIBED, List.of(recorded)));
    }
  }

  private static CaseId caseOf(PublishedRound round, PublishedCase it) {
    return new CaseId(round.id(), CouncilId.ofName(it.council()));
  }

  private static List<Act> opening(PublishedRound round) {
    return List.of(
        opened(round),
        new Act.IndicatorsSet(round.criteria().indicators()),
        new Act.KeysSet(round.criteria().keys()),
        new Act.StandardsSet(round.criteria().standards()),
        new Act.RoundPublished(round.source()));
  }

  private static List<Act.CouncilRegistered> councils(List<PublishedRound> rounds) {
    return rounds.stream()
        .flatMap(it -> it.cases().stream())
        .map(Founding::council)
        .distinct()
        .map(Act.CouncilRegistered::new)
        .toList();
  }

  private static Council council(PublishedCase it) {
    return new Council(
        CouncilId.ofName(it.council()),
        it.council(),
        CouncilType.of(it.type()).orElseThrow(),
        Region.of(it.region()).orElseThrow());
  }

  private static Act.RoundOpened opened(PublishedRound round) {
    return new Act.RoundOpened(
        new RoundTerms(
            round.id(),
            RoundTerms.Kind.FULL,
            round.from(),
            RuleBooks.DEFAULT,
            Optional.empty(),
            round.publication(),
            round.cases().stream().map(it -> CouncilId.ofName(it.council())).toList(),
            round.source()));
  }

  private static Act.RatingRecorded recorded(PublishedCase it) {
    var standing = new Standing.Recorded(it.certainty(), it.judgementsStatus());
    var answers = new EnumMap<Subject, Answer>(Subject.class);
    for (var subject : Subject.values())
      answers.put(subject, new Answer.Given(it.profile().grade(subject), standing));
    return new Act.RatingRecorded(answers, it.stars(), source(it));
  }

  private static String source(PublishedCase it) {
    var parts = it.source() + "; stars: " + it.starsStatus();
    return it.note().map(note -> parts + "; " + note).orElse(parts);
  }
}
