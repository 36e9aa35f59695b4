package starboard.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import starboard.application.BadInput;
import starboard.application.Outcome;
import starboard.application.StoreFault;

/// Waits for the application's answers.
final class Await {
  private Await() {}

  /// The answer, or the [StoreFault] with which the store failed.
  static <T> T answer(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StoreFault fault) throw fault;
      throw e;
    }
  }

  /// What was done.
  ///
  /// @throws BadInput if it was refused: the reason, what would satisfy the rule, and its name
  static Outcome.Done done(CompletableFuture<Outcome> future) throws BadInput {
    return switch (answer(future)) {
      case Outcome.Done done -> done;
      case Outcome.Refused(var refusal) ->
          throw new BadInput(
              "%s %s (rule %s)".formatted(refusal.sentence(), refusal.remedy(), refusal.rule()));
    };
  }
}
