package starboard.application;

/// What can be told of a store without reading it.
///
/// @param bytes the size of its file
/// @param schema the version of its tables
public record StoreFacts(long bytes, int schema) {}
