package starboard.application;

/// Something in a loaded file that cannot be taken. While there is one, nothing of the file is.
///
/// @param sentence what is wrong and what would be right, without the place
public record SheetProblem(Place place, String sentence) {

  /// The problem with its file and place, on one line.
  public String told() {
    return place.file() + ", " + place.words() + ": " + sentence;
  }

  /// The problem as the one that ends the reading.
  public BadInput badInput() {
    return new BadInput(told());
  }
}
