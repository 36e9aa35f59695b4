package starboard.desktop.round;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.application.Outcome;
import starboard.application.StoreFault;
import starboard.casework.Refusal;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundRulings;
import starboard.desktop.frame.Certainties;
import starboard.desktop.frame.Chosen;
import starboard.desktop.frame.DateField;
import starboard.desktop.frame.Dates;
import starboard.desktop.frame.Moments;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.FormRow;
import starboard.desktop.kit.FxThread;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Notice;
import starboard.desktop.kit.Sheet;
import starboard.desktop.round.OpenRoundModel.Field;
import starboard.desktop.round.OpenRoundModel.Reading;
import starboard.rating.ProvedRuleBook;

/// The sheet that opens a new round. What was typed stays until the round is open or the person
/// leaves it.
public final class OpenRound {
  private final Office office;
  private final OpenRoundModel model;
  private final TextField name = new TextField();
  private final ComboBox<RoundId> from = new ComboBox<>();
  private final ComboBox<ProvedRuleBook> book = new ComboBox<>();
  private final KindChoice kind = new KindChoice();
  private final DateField cutOff = new DateField();
  private final DateField publication = new DateField();
  private final Map<Field, FormRow> rows = new EnumMap<>(Field.class);
  private final VBox form = new Form();
  private final VBox about = new VBox();
  private final Label past = new Label();
  private final Moments moments;
  private final Sheet sheet;
  private final Button open;
  private boolean suggesting;
  private boolean nameIsTyped;
  private boolean cutOffIsTyped;
  private Optional<LocalDate> suggested = Optional.empty();

  /// Knows its height where its lines are wrapped at its own width, which a scroll pane does not
  /// ask.
  private static final class Form extends VBox {
    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }
  }

  private OpenRound(Office office, List<Round> rounds, RoundId start) {
    this.office = office;
    moments = new Moments(office.workbench().clock(), ZoneId.systemDefault());
    model = new OpenRoundModel(rounds);
    name.setId("round-name");
    from.setId("round-from");
    book.setId("round-rule-book");
    cutOff.setId("round-cut-off");
    publication.setId("round-publication");
    from.getItems().setAll(rounds.stream().map(Round::id).toList());
    book.getItems().setAll(office.workbench().rules().list());
    book.setConverter(new Chosen<>(it -> it.book().title()));
    about.getStyleClass().add("about-book");
    book.valueProperty().subscribe(this::tellOf);
    book.getSelectionModel().selectFirst();
    from.valueProperty().subscribe(this::suggest);
    name.textProperty().subscribe((_, _) -> nameTyped());
    cutOff.onText(this::cutOffTyped);
    from.setValue(start);
    fill();
    name.textProperty().subscribe(_ -> row(Field.NAME).refuse(Optional.empty()));
    check(Field.CUT_OFF, cutOff);
    check(Field.PUBLICATION, publication);
    cutOff.onText(this::tellOfPast);
    tellOfPast();
    sheet = new Sheet("Open a new round", form);
    sheet.button("Cancel", "", sheet::close);
    open = sheet.button("Open the round", Looks.MAIN_BUTTON, this::submit);
    RoundRulings.mayNotOpen(office.workbench().person().get()).ifPresent(this::forbid);
  }

  /// Shows the form over the window.
  ///
  /// @param rounds all rounds, the newest first
  /// @param from the round that is suggested to open the new one from
  public static void show(Office office, List<Round> rounds, RoundId from) {
    office.dialogs().show(new OpenRound(office, rounds, from).sheet);
  }

  private void fill() {
    form.getStyleClass().add("open-round");
    rows.put(Field.NAME, new FormRow("Name", name, "Year and month of its publication."));
    rows.put(Field.RULE_BOOK, new FormRow("Rule book", book, ""));
    rows.put(
        Field.CUT_OFF,
        new FormRow("Evidence cut-off", cutOff, "The last day whose evidence counts."));
    rows.put(Field.PUBLICATION, new FormRow("Publication", publication, "May be left open."));
    var source = new FormRow("From", from, "Its councils and criteria carry over.");
    var first = new HBox(row(Field.NAME), source);
    var dates = new HBox(row(Field.CUT_OFF), row(Field.PUBLICATION));
    first.getStyleClass().add("pair");
    dates.getStyleClass().add("pair");
    past.setWrapText(true);
    past.setMinHeight(Region.USE_PREF_SIZE);
    past.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    past.managedProperty().bind(past.visibleProperty());
    form.getChildren().addAll(first, kind, row(Field.RULE_BOOK), about, dates, past);
  }

  private FormRow row(Field field) {
    var row = rows.get(field);
    if (row == null) throw new IllegalStateException("no row for " + field);
    return row;
  }

  /// Suggests a name and a cut-off while the person has typed none: what they wrote stays.
  private void suggest(RoundId source) {
    if (source == null) return;
    suggesting = true;
    if (!nameIsTyped) name.setText(model.suggestedName(source));
    suggesting = false;
    suggestCutOff();
  }

  private void nameTyped() {
    if (suggesting) return;
    nameIsTyped = true;
    suggestCutOff();
  }

  /// The cut-off goes with the name until the person writes one.
  private void suggestCutOff() {
    if (cutOffIsTyped) return;
    suggesting = true;
    suggested = OpenRoundModel.suggestedCutOff(name.getText()).or(() -> suggested);
    suggested.ifPresent(cutOff::setValue);
    suggesting = false;
  }

  private void cutOffTyped() {
    cutOffIsTyped |= !suggesting && !Dates.read(cutOff.text()).equals(suggested);
  }

  private void tellOfPast() {
    var words = OpenRoundModel.pastCutOff(cutOff.text(), moments.today());
    past.setText(words.orElse(""));
    past.setVisible(words.isPresent());
  }

  /// A reader sees the form, and why it does nothing.
  private void forbid(Refusal refusal) {
    var why = refusal.sentence() + " " + refusal.remedy();
    open.setDisable(true);
    open.setAccessibleHelp(why);
    sheet.beside(why);
  }

  /// A date that cannot be is refused when its field is left; the refusal goes as it is corrected.
  private void check(Field field, DateField date) {
    date.onText(() -> row(field).refuse(Optional.empty()));
    date.onLeft(it -> row(field).refuse(OpenRoundModel.dateFault(it)));
  }

  private void tellOf(ProvedRuleBook chosen) {
    if (chosen == null) return;
    var note = new Label(chosen.book().note());
    note.setWrapText(true);
    note.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    var sure = Certainties.leastSure(chosen.book());
    about.getChildren().setAll(Certainties.tag(sure, "how sure: "), note);
  }

  private void submit() {
    rows.values().forEach(it -> it.refuse(Optional.empty()));
    form.getChildren().removeIf(Notice.class::isInstance);
    var typed =
        new OpenRoundModel.Typed(
            name.getText(),
            kind.get(),
            from.getValue(),
            book.getValue().book().id(),
            cutOff.text(),
            publication.text());
    switch (OpenRoundModel.read(typed)) {
      case Reading.NotYet(var fault) -> refuse(fault);
      case Reading.Ready(var command) -> {
        open.setDisable(true);
        var work = office.workbench().commands().execute(command);
        FxThread.deliver(work, outcome -> came(outcome, command.id()), this::failed);
      }
    }
  }

  private void came(Outcome outcome, String id) {
    open.setDisable(false);
    switch (outcome) {
      case Outcome.Refused(var refusal) -> refuse(OpenRoundModel.fault(refusal));
      case Outcome.Done _ -> {
        office.saves().follow(CompletableFuture.completedFuture(outcome));
        sheet.close();
        office.navigator().councils(new RoundId(id));
      }
    }
  }

  private void failed(Throwable fault) {
    open.setDisable(false);
    office.saves().follow(CompletableFuture.failedFuture(fault));
    var why = fault instanceof StoreFault known ? known.sentence() : "what happened is in the log.";
    notice(Notice.Weight.FAILURE, "The round was not opened. " + why);
  }

  private void refuse(OpenRoundModel.Fault fault) {
    if (fault.field() == Field.FORM) {
      notice(Notice.Weight.WARN, fault.sentence());
      return;
    }
    row(fault.field()).refuse(Optional.of(fault.sentence()));
    switch (fault.field()) {
      case NAME -> name.requestFocus();
      case RULE_BOOK -> book.requestFocus();
      case CUT_OFF -> cutOff.requestFocus();
      case PUBLICATION -> publication.requestFocus();
      case FORM -> {} // shown above the fields
    }
  }

  private void notice(Notice.Weight weight, String text) {
    form.getChildren().addFirst(new Notice(weight, text));
  }
}
