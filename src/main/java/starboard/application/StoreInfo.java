package starboard.application;

import starboard.journal.Hash;

/// A store at a glance.
///
/// @param place the folder
/// @param device the name of this device in entries
/// @param files how many case files have entries
/// @param head one hash over the newest entries of all case files
public record StoreInfo(
    String place, String device, StoreFacts facts, int files, int entries, int drafts, Hash head) {}
