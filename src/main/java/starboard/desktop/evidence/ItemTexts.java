package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.desktop.frame.Dates;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Service;

/// An item of evidence as the texts of its form, and back.
final class ItemTexts {
  private ItemTexts() {}

  /// What a form comes to.
  sealed interface Reading {
    record Ready(EvidenceItem item) implements Reading {}

    /// A field must be put right first.
    record NotYet(FormField field, String sentence) implements Reading {}
  }

  /// The texts of a new item.
  static Map<FormField, String> blank() {
    var texts = new EnumMap<FormField, String>(FormField.class);
    for (var field : FormField.values()) texts.put(field, "");
    texts.put(FormField.KIND, SourceKind.OTHER.word());
    return texts;
  }

  static Map<FormField, String> of(EvidenceItem item) {
    var texts = blank();
    texts.put(FormField.KIND, item.kind().word());
    texts.put(FormField.TITLE, item.title());
    texts.put(FormField.REFERENCE, item.reference());
    texts.put(FormField.APPLIES_TO, item.appliesTo().map(Dates::words).orElse(""));
    texts.put(FormField.SERVICES, joined(item.services().stream().map(Service::word)));
    texts.put(FormField.AREAS, joined(item.areas().stream().map(it -> Integer.toString(it))));
    texts.put(FormField.WEIGHT, item.weight().map(Weight::word).orElse(""));
    texts.put(FormField.SUMMARY, item.summary());
    texts.put(FormField.PASSAGES, item.passages());
    return texts;
  }

  /// @param attachment the file of the item, which the form does not change
  static Reading read(Map<FormField, String> texts, Optional<Attachment> attachment) {
    var title = text(texts, FormField.TITLE).strip();
    if (title.isEmpty())
      return new Reading.NotYet(FormField.TITLE, "Give it a title by which others find it.");
    var day = text(texts, FormField.APPLIES_TO).strip();
    var date = Dates.read(day);
    if (!day.isEmpty() && date.isEmpty())
      return new Reading.NotYet(FormField.APPLIES_TO, whyNoDate(day));
    var services = EnumSet.noneOf(Service.class);
    words(texts, FormField.SERVICES).forEach(it -> Service.of(it).ifPresent(services::add));
    var areas = new TreeSet<Integer>();
    words(texts, FormField.AREAS).map(Integer::valueOf).forEach(areas::add);
    return new Reading.Ready(
        new EvidenceItem(
            SourceKind.of(text(texts, FormField.KIND)).orElse(SourceKind.OTHER),
            title,
            text(texts, FormField.REFERENCE).strip(),
            date,
            services,
            areas,
            Weight.of(text(texts, FormField.WEIGHT)),
            text(texts, FormField.SUMMARY),
            text(texts, FormField.PASSAGES),
            attachment));
  }

  /// Why a text is no date, in one sentence.
  static String whyNoDate(String typed) {
    return Dates.noSuchDay(typed)
        .map(it -> "There is no %s.".formatted(it))
        .orElse("Write a date like 30 June 2004, or leave it open.");
  }

  private static String text(Map<FormField, String> texts, FormField field) {
    return texts.getOrDefault(field, "");
  }

  /// The words of a field in which several things are chosen.
  static Stream<String> words(Map<FormField, String> texts, FormField field) {
    return Stream.of(text(texts, field).split(" ")).filter(it -> !it.isEmpty());
  }

  private static String joined(Stream<String> words) {
    return words.sorted().collect(Collectors.joining(" "));
  }
}
