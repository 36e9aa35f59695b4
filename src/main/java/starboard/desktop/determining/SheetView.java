package starboard.desktop.determining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.casework.Register;
import starboard.casework.determination.CaseStep;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Latest;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.star.StarCardModel;
import starboard.desktop.steps.Doing;
import starboard.desktop.steps.MoveSheet;
import starboard.desktop.steps.Moves;
import starboard.desktop.steps.Offers;
import starboard.desktop.steps.OutcomeNotices;
import starboard.desktop.steps.StepLine;
import starboard.rating.Stars;

/// The determination sheet of one case: all that the chief inspector must have seen, the star with
/// its explanation, and what can be done.
final class SheetView extends BorderPane {
  private final Office office;
  private final Moments moments;
  private final Function<Set<CaseId>, Runnable> determining;
  private final Label name = Nodes.wrapped("", Looks.TITLE);
  private final Label where = Nodes.wrapped("", Looks.QUIET);
  private final StepLine line = new StepLine();
  private final OutcomeNotices notices;
  private final Button determine = Nodes.main("Determine …", this::determine);
  private final Button back = Nodes.button("Send back …", this::sendBack);
  private final Button open = Nodes.button("Open the case", this::open);
  private final Label why = Nodes.wrapped("", Looks.SMALL, "why");
  private final JudgementGrid judgements = new JudgementGrid(this::chosen);
  private final VBox parts = new VBox();
  private final PageScroll scroll;
  private final StarCardModel card = new StarCardModel();
  private Optional<StarPlace> star = Optional.empty();
  private final Label whyBack = Nodes.wrapped("", Looks.SMALL, "why");
  private final Latest asking = new Latest();
  private final Latest askingBack = new Latest();
  private Optional<Dossier> shown = Optional.empty();
  private Optional<Choices> choices = Optional.empty();
  private Optional<CaseId> answered = Optional.empty();

  /// @param determining told which cases are about to be determined; what it gives runs when they
  ///   are
  SheetView(Office office, Moments moments, Function<Set<CaseId>, Runnable> determining) {
    this.office = office;
    this.moments = moments;
    this.determining = determining;
    notices = new OutcomeNotices(moments);
    getStyleClass().add("determination-sheet");
    determine.setId("determine");
    back.setId("send-back");
    open.setId("open-case");
    why.setId("determine-why");
    Nodes.show(whyBack, "");
    var title = new FlowPane(name, where);
    title.getStyleClass().add("title");
    var buttons = new FlowPane(determine, back, open);
    buttons.getStyleClass().add("buttons");
    var told = new VBox(Nodes.wrapped("Judgements", Looks.HEADING), judgements);
    told.getStyleClass().addAll(Looks.CARD, "part");
    parts.getStyleClass().addAll(Looks.CARD, "parts");
    var page = new VBox(title, line, buttons, why, whyBack, notices, told, parts);
    page.getStyleClass().add("page");
    scroll = new PageScroll("Determination sheet", page);
    setCenter(scroll);
    setVisible(false); // until there is a case to show
    card.cardProperty()
        .subscribe(it ->
            it.ifPresent(now -> {
              if (star.isEmpty())
                star =
                    Optional.of(
                        new StarPlace(this, page, scroll, now, office.navigator()::ruleBook));
              star.get().show(now);
            }));
  }

  /// Shows a case; of the one that is shown already what was chosen otherwise stays.
  void show(Dossier next) {
    var same = shown.filter(it -> it.view().state().id().equals(next.view().state().id()));
    var open = Moves.present(next.view()) == CaseStep.READY;
    var kept = same.flatMap(_ -> choices).filter(_ -> open);
    shown = Optional.of(next);
    if (same.isEmpty()) scroll.setVvalue(0);
    setVisible(true);
    var now =
        kept.map(it -> new Choices(next.view(), it.changes()))
            .orElseGet(() -> Choices.of(next.view()));
    name.setText(next.view().council().name());
    where.setText(
        "%s · %s · round %s"
            .formatted(
                next.view().council().type().title(),
                next.view().council().region().title(),
                next.view().round().id()));
    setAccessibleText("Determination sheet of " + next.view().council().name());
    line.show(Moves.present(next.view()));
    notices.show(next.view());
    judgements.show(next, now, open);
    parts
        .getChildren()
        .setAll(new SheetWords(next, moments).parts().stream().map(it -> part(it)).toList());
    Nodes.present(back, !Moves.back(next.view()).isEmpty());
    back.setText(
        next.view().state().deliberation().outcome().locked() ? "Open again …" : "Send back …");
    allowBack(next.view());
    chosen(now);
  }

  private void allowBack(CaseView view) {
    askingBack.await(
        Offers.of(
            office.workbench().commands(),
            view,
            LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE)),
        it -> {
          var refusal = it.back(view);
          var words =
              refusal
                  .map(no ->
                      (view.state().deliberation().outcome().locked()
                              ? "Cannot be opened again. "
                              : "Cannot be sent back. ")
                          + no.words())
                  .orElse("");
          back.setDisable(refusal.isPresent());
          back.setAccessibleHelp(words);
          Nodes.show(whyBack, back.isVisible() ? words : "");
        },
        fault -> Nodes.show(whyBack, Trouble.of(fault).words()));
  }

  /// Goes to the first judgement where another grade can be chosen, else to what can be done.
  void enter() {
    if (determine.isVisible()) judgements.enter();
    else (back.isVisible() ? back : open).requestFocus();
  }

  /// Presses the button that determines, where it can be pressed.
  void pressDetermine() {
    if (determine.isVisible()) determine.fire();
  }

  /// Presses the button that sends back or opens again, where it is there.
  void pressBack() {
    if (back.isVisible()) back.fire();
  }

  private static VBox part(SheetWords.Part it) {
    var part = new VBox(Nodes.wrapped(it.title(), Looks.SUBHEADING));
    for (var line : it.lines()) part.getChildren().add(Nodes.wrapped(line));
    part.getStyleClass().add("part");
    return part;
  }

  /// The star follows at once; whether it can be determined so is asked.
  private void chosen(Choices next) {
    choices = Optional.of(next);
    card.ask(next.question());
    determine.setText(
        next.stars().map(it -> "Determine %s …".formatted(it.words())).orElse("Determine …"));
    var locked = next.view().state().deliberation().outcome().locked();
    Nodes.present(determine, !locked && !next.view().round().published());
    if (!answered.equals(Optional.of(next.view().state().id())) || next.stars().isEmpty())
      determine.setDisable(true);
    if (determine.isVisible())
      asking.await(
          office.workbench().commands().refusals(List.<Command.OnCase>of(next.command())),
          it -> offer(next, it.getFirst()),
          fault -> tell(Trouble.of(fault).words()));
    else {
      asking.forget(); // an answer on its way is about what it was before
      tell("");
    }
  }

  /// While another choice of the same case is asked about, the button stays as it is: greyed for a
  /// moment it would lose the focus.
  private void offer(Choices asked, Optional<Refusal> refusal) {
    answered = Optional.of(asked.view().state().id());
    var words = refusal.map(it -> "Cannot be determined. " + it.words()).orElse("");
    determine.setDisable(refusal.isPresent());
    determine.setAccessibleHelp(words);
    tell(words);
  }

  private void tell(String words) {
    Nodes.show(why, words);
  }

  private void determine() {
    choices.ifPresent(it ->
        it.stars()
            .ifPresent(star ->
                FxThread.deliver(
                    office.dialogs().confirm(question(it, star)),
                    yes -> {
                      if (yes) determine(it);
                    },
                    fault -> tell(Trouble.of(fault).words()))));
  }

  private static Dialogs.Question question(Choices it, Stars star) {
    var changes =
        it.changes().isEmpty()
            ? "As the judgements stand."
            : "%d of the judgements otherwise than they stand, with your reasons."
                .formatted(it.changes().size());
    var council = it.view().council().name();
    return new Dialogs.Question(
        "Determine %s for %s?".formatted(star.words(), council),
        changes
            + " The case is locked from then on; only you or another chief inspector can open it"
            + " again.",
        "Determine " + star.words(),
        false);
  }

  private void determine(Choices it) {
    var done = determining.apply(Set.of(it.view().state().id()));
    Doing.of(office)
        .execute(it.command(), done, trouble -> tell("Not determined. " + trouble.words()));
  }

  private void sendBack() {
    shown.ifPresent(it -> {
      if (it.view().state().deliberation().outcome().locked()) MoveSheet.reopen(office, it.view());
      else MoveSheet.back(office, it.view(), Moves.back(it.view()));
    });
  }

  private void open() {
    shown.ifPresent(it -> office.navigator().openCase(it.view().state().id()));
  }
}
