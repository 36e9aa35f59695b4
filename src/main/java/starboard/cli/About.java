package starboard.cli;

import java.nio.file.Path;

/// What the command line says of the program itself.
///
/// @param version the version of this build
/// @param log where the faults of the program are written down
public record About(String version, Path log) {}
