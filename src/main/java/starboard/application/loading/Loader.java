package starboard.application.loading;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import starboard.application.EffectList;
import starboard.application.Ids;
import starboard.application.Outcome;
import starboard.application.Tables;
import starboard.application.Workbench;
import starboard.casework.Council;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;

/// Takes files into a round: a preview of what would be done, and then all of it or nothing.
public final class Loader {
  private final Workbench workbench;

  public Loader(Workbench workbench) {
    this.workbench = workbench;
  }

  /// What lies before a plan: the round, all councils, and what stands of the kind that is loaded.
  private record Standing<T>(RoundFile round, Collection<Council> councils, T facts) {}

  /// What loading a file into a round would do; nothing is written. A round that was never opened
  /// fails with an [IllegalArgumentException].
  public CompletableFuture<Preview> preview(RoundId round, ReadFile file) {
    var person = workbench.person().get();
    return switch (file) {
      case ReadFile.OfValues(var sheet) ->
          far(
              standing(round, tables -> tables.values(round))
                  .thenApplyAsync(
                      it -> ValuesPlan.of(it.round(), it.councils(), it.facts(), person, sheet)));
      case ReadFile.OfEvidence evidence ->
          asked(
              standing(round, tables -> tables.evidence(round))
                  .thenApplyAsync(it ->
                      EvidencePlan.of(
                          it.round(), it.councils(), it.facts(), Ids::evidence, evidence)));
      case ReadFile.OfJudgements judgements ->
          asked(
              standing(round, tables -> tables.cases(round))
                  .thenApplyAsync(
                      it -> JudgementsPlan.of(it.round(), it.councils(), it.facts(), judgements)));
      case ReadFile.OfCriteria criteria ->
          far(round(round).thenApplyAsync(it -> CriteriaPlan.of(it, person, criteria)));
    };
  }

  /// Does what a preview shows, all or nothing. One that shows problems is refused. Values are held
  /// against the round once more, so that what has changed since the preview is not undone in
  /// silence: it is written as a change of its own.
  public CompletableFuture<Outcome> load(Preview preview) {
    if (preview.problems().total() == 0) return workbench.commands().execute(preview.command());
    return CompletableFuture.completedFuture(
        new Outcome.Refused(
            new Refusal(
                "file-has-no-problems",
                preview.hindrance().orElse(""),
                "Put the file right and load it again.")));
  }

  /// The preview with what the policies say to every row.
  private CompletableFuture<Preview> asked(CompletableFuture<OnCases> plan) {
    return plan.thenCompose(it -> workbench.commands().refusals(it.commands()).thenApply(it::with));
  }

  /// The preview with what it means for cases that are ready or determined.
  private CompletableFuture<Preview> far(CompletableFuture<Preview> plan) {
    return plan.thenCompose(preview -> {
      if (preview.changes().isEmpty()) return CompletableFuture.completedFuture(preview);
      var queries = workbench.queries();
      return queries
          .tables(it -> FarCases.of(preview, it.cases(preview.round()), it.councils()))
          .thenCompose(far -> effects(preview, far).thenApply(it -> far.told(preview, it)));
    });
  }

  private CompletableFuture<Optional<EffectList>> effects(Preview preview, FarCases far) {
    var baseline = preview.baseline().filter(_ -> !far.ready().isEmpty());
    return baseline.isEmpty()
        ? CompletableFuture.completedFuture(Optional.empty())
        : workbench.queries().effects(preview.round(), baseline.get());
  }

  private CompletableFuture<RoundFile> round(RoundId id) {
    return workbench
        .queries()
        .round(id)
        .thenApply(
            it -> it.orElseThrow(() -> new IllegalArgumentException("there is no round " + id)));
  }

  private <T> CompletableFuture<Standing<T>> standing(RoundId id, Function<Tables, T> facts) {
    return round(id)
        .thenCompose(round ->
            workbench
                .queries()
                .tables(tables -> new Standing<>(round, tables.councils(), facts.apply(tables))));
  }
}
