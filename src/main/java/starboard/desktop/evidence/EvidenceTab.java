package starboard.desktop.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.application.CaseView;
import starboard.application.ReturnsList;
import starboard.casework.Register;
import starboard.desktop.frame.CaseActs;
import starboard.desktop.frame.CaseTab;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Notice;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// The evidence of a case, beside its judgements.
public final class EvidenceTab implements CaseTab {
  private final Office office;
  private final EvidenceModel model = new EvidenceModel();
  private final FormModel form = new FormModel();
  private final DraftKeeper drafts;
  private final FormController forms;
  private final DropController drops;
  private final RegisterView register;
  private final ItemForm itemForm;
  private final GridView grid;
  private final ReturnsView returns;
  private final ReturnsPrinter printer;
  private final PartBar parts;
  private final VBox node = new VBox();
  private String closed = "";

  /// @param judgement leads to a judgement of the case
  public EvidenceTab(Office office, CaseActs acts, Consumer<Subject> judgement) {
    this.office = office;
    drafts = new DraftKeeper(office.workbench(), office.saves());
    forms = new FormController(model, form, drafts, acts);
    drops = new DropController(office, model);
    printer = new ReturnsPrinter(office, model);
    var controller = new EvidenceController(model, acts);
    var files = new FileController(office, model, controller);
    var item = new ItemView(controller, files, drafts, this::edit, judgement);
    register = new RegisterView(model, item, new Asks());
    itemForm = new ItemForm(model, form, forms, this::formLeft);
    grid = new GridView(this::openCell);
    returns = new ReturnsView(model, controller, drafts, this::open, this::print);
    parts = new PartBar(this::add, this::show);
    var messages = new Messages(model, drops);
    node.getStyleClass().add("evidence-tab");
    node.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("evidence.css")).toExternalForm());
    node.getChildren().addAll(parts, messages, register);
    node.setOnDragOver(this::over);
    node.setOnDragDropped(this::dropped);
  }

  @Override
  public String title(CaseView view) {
    int items = view.state().evidence().items().size();
    return items == 0 ? "Evidence" : "Evidence " + items;
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public void show(CaseView view) {
    boolean another = !model.id().equals(Optional.of(view.state().id()));
    if (another) drafts.open(view.state().id(), view.drafts());
    model.show(view);
    allow(view);
    if (another) {
      forms.open(FormTarget.NEW);
      returns.open();
      show(PartBar.Part.REGISTER);
    } else if (view.asAt().isPresent()) leaveForm();
    else if (itemForm.getParent() != null) forms.read();
    grid.show(view, today());
    returns.show(view, today());
    parts.show(ReturnWords.title(ReturnsList.of(view, today())));
    remind();
  }

  /// Nothing can be done from now on, because the case is shown as it stood before.
  ///
  /// @param why in one sentence; blank where everything is as usual
  public void setReadOnly(String why) {
    closed = why;
    model
        .viewProperty()
        .get()
        .ifPresent(it -> {
          allow(it);
          returns.show(it, today());
        });
  }

  @Override
  public void left() {
    drafts.keepNow();
  }

  /// Shows an item in full, also where a filter hides it.
  public void open(EvidenceId id) {
    if (model.line(id).isEmpty()) return;
    if (model.matching().stream().noneMatch(it -> it.id().equals(id))) model.showAll();
    show(PartBar.Part.REGISTER);
    model.chosenProperty().set(Optional.of(id));
    register.enter();
  }

  /// Files or folders were dropped on the case: they become items to complete.
  public void drop(List<Path> files) {
    drops.drop(files);
  }

  private void allow(CaseView view) {
    var person = office.workbench().person().get();
    var rights = closed.isEmpty() ? Rights.of(view, person) : Rights.none(closed);
    model.rightsProperty().set(rights);
    parts.allow(rights);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(office.workbench().clock().instant(), Register.ZONE);
  }

  private void show(PartBar.Part part) {
    parts.select(part);
    var shown =
        switch (part) {
          case REGISTER -> register;
          case GRID -> grid;
          case RETURNS -> returns;
        };
    node.getChildren().set(node.getChildren().size() - 1, shown);
    remind();
  }

  /// Shows the form of a new item, where the person may record one.
  public void add() {
    if (model.rights().recording().isEmpty()) openForm(FormTarget.NEW);
  }

  private void edit(EvidenceId id) {
    if (model.rights().recording().isEmpty()) openForm(FormTarget.of(id));
  }

  private void openForm(FormTarget target) {
    if (itemForm.getParent() == null || !form.target().equals(target)) forms.open(target);
    parts.select(PartBar.Part.REGISTER);
    node.getChildren().set(node.getChildren().size() - 1, itemForm);
    model.viewProperty().get().ifPresent(it -> itemForm.enter(it.criteria().standards()));
  }

  private void formLeft(Optional<EvidenceId> saved) {
    show(PartBar.Part.REGISTER);
    if (saved.isPresent()) {
      if (model.line(saved.get()).isEmpty()) model.showAll(); // a new item is never hidden
      model.chosenProperty().set(saved);
    }
    register.enter();
  }

  /// What is typed belongs to now: the form is put away while the case is shown as it stood.
  private void leaveForm() {
    drafts.keepNow();
    if (itemForm.getParent() != null) show(PartBar.Part.REGISTER);
  }

  private void openCell(EvidenceGrid.Cell cell) {
    model.filterProperty().set("");
    model.cellProperty().set(Optional.of(cell));
    show(PartBar.Part.REGISTER);
    model.chosenProperty().set(Optional.of(cell.items().getLast()));
    register.enter();
  }

  private void print() {
    model.viewProperty().get().ifPresent(it -> printer.print(it, today()));
  }

  /// What was typed and not recorded is told above the list, but not in the past.
  private void remind() {
    register.remind(
        forms.unrecorded().entrySet().stream()
            .filter(_ -> closed.isEmpty())
            .map(it -> Reminder.of(model, it.getKey(), it.getValue()))
            .map(it ->
                new Notice(Notice.Weight.WARN, it.words())
                    .with("Go on", () -> openForm(it.target()))
                    .with("Discard", () -> discard(it.target())))
            .toList());
  }

  private void discard(FormTarget target) {
    forms.discard(target);
    remind();
  }

  private void over(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return;
    event.acceptTransferModes(TransferMode.COPY);
    event.consume();
  }

  private void dropped(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return;
    drop(event.getDragboard().getFiles().stream().map(java.io.File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  private final class Asks implements RegisterView.Asks {
    @Override
    public void add() {
      EvidenceTab.this.add();
    }

    @Override
    public void edit(EvidenceId id) {
      EvidenceTab.this.edit(id);
    }
  }
}
