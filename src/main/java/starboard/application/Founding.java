package starboard.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.casework.Register;
import starboard.casework.RoundTerms;
import starboard.casework.Standing;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.FileId;
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
    private final Ledger ledger;
    private final Projection projection = new Projection(rules, new RoundShelf());

    Scribe(Ledger ledger) {
      this.ledger = ledger;
    }

    void write(List<PublishedRound> rounds) {
      say(Register.FILE, councils(rounds));
      for (var round : rounds) {
        say(round.id().file(), List.of(opened(round), new Act.RoundPublished(round.source())));
        for (var it : round.cases())
          say(new CaseId(round.id(), CouncilId.ofName(it.council())).file(), List.of(recorded(it)));
      }
    }

    private void say(FileId file, List<? extends Act> acts) {
      var history = ledger.history(file);
      for (var act : acts) {
        var entry = Entry.of(file, history.heads(), RECORD, TRANSCRIBED, ActCodec.write(act));
        ledger.append(entry);
        history = history.with(entry);
      }
      projection.project(ledger, file);
    }
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
