package starboard.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.journal.Hash;
import starboard.journal.MalformedEntry;

/// Reads a hash as it is printed on publications, in capitals too.
final class HashWord implements ITypeConverter<Hash> {
  @Override
  public Hash convert(String word) {
    try {
      return new Hash(word.strip().toLowerCase(Locale.ROOT));
    } catch (MalformedEntry e) {
      throw new TypeConversionException(
          "“%s” is not a hash; write all 64 digits (0 to 9, a to f) as they are printed"
              .formatted(word));
    }
  }
}
