package starboard.casework;

/// How many letters must be put in, left out or changed to turn one text into another
/// (Levenshtein).
final class EditDistance {
  private EditDistance() {}

  static int between(String from, String to) {
    var row = new int[to.length() + 1];
    for (var i = 0; i <= to.length(); i++) row[i] = i;
    for (var i = 1; i <= from.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= to.length(); j++) {
        var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
