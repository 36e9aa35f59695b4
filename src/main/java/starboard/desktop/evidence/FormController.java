package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import starboard.application.Drafts.Draft;
import starboard.application.Ids;
import starboard.casework.Act;
import starboard.desktop.frame.CaseActs;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;

/// Opens the form of an item, keeps what is typed in it and saves it.
final class FormController {
  private final EvidenceModel model;
  private final FormModel form;
  private final DraftKeeper drafts;
  private final CaseActs acts;
  private boolean opening;

  FormController(EvidenceModel model, FormModel form, DraftKeeper drafts, CaseActs acts) {
    this.model = model;
    this.form = form;
    this.drafts = drafts;
    this.acts = acts;
    for (var field : FormField.values()) form.text(field).subscribe(_ -> typed(field));
  }

  /// The forms in which something was typed and is not recorded, each with a draft of it.
  Map<FormTarget, Draft> unrecorded() {
    var found = new java.util.LinkedHashMap<FormTarget, Draft>();
    for (var place : drafts.places())
      FormTarget.of(place)
          .filter(it -> it.item().map(id -> model.line(id).isPresent()).orElse(true))
          .forEach(it -> drafts.find(place).ifPresent(draft -> found.putIfAbsent(it, draft)));
    return found;
  }

  /// Opens the form with what stands in the record and what was typed before.
  void open(FormTarget target) {
    var typed = new EnumMap<FormField, String>(FormField.class);
    for (var field : FormField.values())
      drafts.find(target.place(field)).ifPresent(it -> typed.put(field, it.text()));
    opening = true;
    form.open(target, held(target), typed);
    opening = false;
  }

  /// The case was read anew.
  void read() {
    form.read(form.target(), held(form.target()));
  }

  /// Gives up what was typed and not recorded.
  void discard(FormTarget target) {
    for (var field : FormField.values()) drafts.drop(target.place(field));
    if (target.equals(form.target())) open(target);
  }

  /// Saves what stands in the form, unless it cannot be read or is on its way.
  ///
  /// @param done told of the item when it is on disk
  /// @param refused told which field must be put right and why
  /// @param trouble told why it was not saved
  void save(
      Consumer<EvidenceId> done, BiConsumer<FormField, String> refused, Consumer<String> trouble) {
    if (form.savingProperty().get()) return;
    var target = form.target();
    switch (ItemTexts.read(form.now(), item(target).flatMap(EvidenceItem::attachment))) {
      case ItemTexts.Reading.NotYet(var field, var why) -> refused.accept(field, why);
      case ItemTexts.Reading.Ready(var item) -> {
        ItemTexts.of(item).forEach((field, text) -> form.text(field).set(text));
        drafts.hold();
        form.savingProperty().set(true);
        var id = target.item().orElseGet(Ids::evidence);
        acts.say(
            List.of(new Act.Described(id, Optional.of(item))),
            _ -> saved(target, id, item, done),
            why -> {
              drafts.keepNow();
              form.savingProperty().set(false);
              trouble.accept(why);
            });
      }
    }
  }

  /// What was typed while it was on its way is not in the record: it stays as a change of the item.
  private void saved(
      FormTarget target, EvidenceId id, EvidenceItem item, Consumer<EvidenceId> done) {
    for (var field : FormField.values()) drafts.drop(target.place(field));
    form.savingProperty().set(false);
    if (!form.target().equals(target)) return;
    form.read(FormTarget.of(id), ItemTexts.of(item));
    for (var field : FormField.values()) typed(field);
    done.accept(id);
  }

  private void typed(FormField field) {
    if (opening) return;
    var place = form.target().place(field);
    if (form.isChanged(field)) drafts.typed(place, form.text(field).get());
    else drafts.drop(place);
  }

  private Map<FormField, String> held(FormTarget target) {
    return item(target).map(ItemTexts::of).orElseGet(ItemTexts::blank);
  }

  private Optional<EvidenceItem> item(FormTarget target) {
    return target.item().flatMap(model::line).map(ItemLine::item);
  }
}
