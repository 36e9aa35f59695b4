package starboard.desktop.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The fields of the form of an item. What stands in each is a text: what is chosen is kept by its
/// word, so that half a form can be kept as it is.
enum FormField {
  KIND,
  TITLE,
  REFERENCE,
  APPLIES_TO,
  SERVICES,
  AREAS,
  WEIGHT,
  SUMMARY,
  PASSAGES;

  /// Its name in the place of a draft.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<FormField> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
