package starboard.casework;

/// What a round remembers of a file of indicator values that was loaded into it.
///
/// @param source the file, as a person knows it
/// @param hash the SHA-256 of its content, 64 hexadecimal digits
/// @param values how many values it held
/// @param changed how many of them were new or other than what the round had
public record ValuesLoad(String source, String hash, int values, int changed) {}
