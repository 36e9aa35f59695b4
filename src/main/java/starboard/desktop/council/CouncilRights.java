package starboard.desktop.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.application.CaseView;
import starboard.application.Commands;
import starboard.application.Ids;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Refusal;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.Response;

/// What the person may do with the points of the council, asked before anybody tries.
record CouncilRights(Commands commands) {
  private static final String LATER = "…";
  private static final String PAST = "The case is shown as it stood; nothing is recorded in it.";

  /// Nothing yet: it is on its way.
  static final May NOTHING = new May(LATER, LATER);

  /// Why points are not taken down and why they are not answered; blank where they are.
  record May(String say, String answer) {
    /// Both reasons, each once.
    String words() {
      return Stream.of(say, answer)
          .filter(it -> !it.isEmpty())
          .distinct()
          .collect(Collectors.joining("\n"));
    }
  }

  /// @param today the day that a point would be taken down for
  CompletableFuture<May> of(CaseView view, LocalDate today) {
    if (view.asAt().isPresent()) return CompletableFuture.completedFuture(new May(PAST, PAST));
    var id = view.state().id();
    var point = Ids.representation();
    var said =
        new Representation(Representation.Dispute.SLIP, Set.of(), LATER, today, new TreeSet<>());
    var answered =
        view.state().deliberation().points().stream().findFirst().map(it -> it.id()).orElse(point);
    return commands
        .refusals(
            List.of(
                new Command.Say(id, new Deciding.Represented(point, Optional.of(said))),
                new Command.Say(
                    id,
                    new Deciding.Responded(
                        answered,
                        Optional.of(new Response(Response.Kind.NOT_ACCEPTED, LATER + point, ""))))))
        .thenApply(it ->
            new May(
                it.getFirst().map(Refusal::words).orElse(""),
                it.getLast().map(Refusal::words).orElse("")));
  }
}
