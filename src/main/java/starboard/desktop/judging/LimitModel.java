package starboard.desktop.judging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.desktop.frame.Trouble;
import starboard.rating.Grade;
import starboard.rating.Limit;

/// What the person is about to do on the limits of one judgement: the closed grade that was asked
/// for, and the reason of an exemption while it is typed. What was typed stays until it is recorded
/// or given up.
final class LimitModel {
  private final ReadOnlyObjectWrapper<Optional<Ask>> ask =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> kept = new HashMap<>();
  private final Map<String, Drafts.Draft> found = new HashMap<>();
  private LimitsOn limits = LimitsOn.NONE;

  /// What the panel is open for.
  ///
  /// @param grade the closed grade that was asked for, where it was one
  /// @param key the key indicator whose exemption is being written, where one is
  record Ask(Optional<Grade> grade, Optional<String> key) {}

  /// What the panel is open for; empty while it is closed.
  ReadOnlyObjectProperty<Optional<Ask>> askProperty() {
    return ask.getReadOnlyProperty();
  }

  /// Why the last act on a limit was not recorded.
  ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  LimitsOn limits() {
    return limits;
  }

  /// Another case is opened; where the reason of an exemption was typed and not recorded, the panel
  /// is open on it.
  void open(LimitsOn now, CaseView view) {
    limits = now;
    texts.clear();
    kept.clear();
    found.clear();
    trouble.set(Optional.empty());
    for (var it : now.limits())
      view.drafts().stream()
          .filter(draft -> draft.place().equals(DraftPlace.exemption(it.key())))
          .findFirst()
          .ifPresent(draft -> found.put(it.key(), draft));
    found.forEach((key, draft) -> {
      texts.put(key, draft.text());
      kept.put(key, draft.text());
    });
    ask.set(
        found.keySet().stream().findFirst().map(it -> new Ask(Optional.empty(), Optional.of(it))));
  }

  /// The case was read anew: a panel for what is not closed any more is put away.
  void read(LimitsOn now) {
    limits = now;
    boolean served =
        ask.get()
            .filter(it ->
                it.grade().map(one -> !now.closes(one)).orElse(now.limits().isEmpty())
                    || it.key().filter(key -> !limiting(key)).isPresent())
            .isPresent();
    if (served) close();
  }

  private boolean limiting(String key) {
    return limits.limits().stream().map(Limit::key).anyMatch(key::equals);
  }

  /// A closed grade is asked for.
  void want(Grade grade) {
    trouble.set(Optional.empty());
    ask.set(Optional.of(new Ask(Optional.of(grade), Optional.empty())));
  }

  /// The reason for an exemption is to be written.
  void exempt(String key) {
    trouble.set(Optional.empty());
    ask.set(Optional.of(new Ask(ask.get().flatMap(Ask::grade), Optional.of(key))));
  }

  /// The panel is put away; what was typed in it stays a draft.
  void close() {
    trouble.set(Optional.empty());
    ask.set(Optional.empty());
  }

  void fail(Trouble why) {
    trouble.set(Optional.of(why));
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  void type(String key, String text) {
    texts.put(key, text);
  }

  /// The draft that was found when the case was opened, while nothing else was typed.
  Optional<Drafts.Draft> found(String key) {
    return Optional.ofNullable(found.get(key)).filter(it -> it.text().equals(text(key)));
  }

  /// What to keep as a draft now; empty where there is nothing new.
  Optional<String> toKeep(String key) {
    return Optional.of(text(key)).filter(it -> !it.equals(kept.getOrDefault(key, "")));
  }

  void keep(String key, String text) {
    kept.put(key, text);
  }

  /// What was typed is recorded or given up.
  void forget(String key) {
    texts.remove(key);
    kept.remove(key);
    found.remove(key);
  }

  /// The keys for whose exemption something was typed.
  Map<String, String> typed() {
    return Map.copyOf(texts);
  }

  /// Whether an exemption from one key indicator opens the grade that was asked for.
  boolean opens(String key) {
    return ask.get().flatMap(Ask::grade).filter(it -> !limits.without(key).closes(it)).isPresent();
  }
}
