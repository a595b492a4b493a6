import Glibc

/// A file or folder that could not be used: what was tried, where, why, and how things stand now.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: Hashable, Sendable {
    /// Reading a file.
    case read
    /// Listing a folder.
    case list
    /// Writing a whole file.
    case write
    /// Adding to a file.
    case append
    /// Removing a file.
    case remove
    /// Making a folder.
    case makeFolder
  }

  /// Why it could not be done.
  public enum Reason: Hashable, Sendable {
    /// There is nothing of that name.
    case missing
    /// There is a folder of that name.
    case isFolder
    /// The name is a link, which is not followed here.
    case isLink
    /// The name stands for a device, a pipe or a socket, or for a file where a folder is needed.
    case notRegular
    /// The file has more bytes than the limit.
    case tooLarge(limit: Int)
    /// The file is not UTF-8 text.
    case notText
    /// The system said no.
    case system(SystemError)
  }

  /// How a file that was to be written stands after the failure.
  public enum Outcome: Hashable, Sendable {
    /// It is as it was before.
    case old
    /// It is as it was meant to be, though a power cut might still undo that.
    case new
    /// It may hold part of what was to be added.
    case uncertain
  }

  /// What was tried.
  public let action: Action
  /// The path as it was given.
  public let path: String
  /// Why it could not be done.
  public let reason: Reason
  /// How the file stands now.
  public let outcome: Outcome

  /// Makes an error from its parts.
  public init(_ action: Action, _ path: String, _ reason: Reason, outcome: Outcome = .old) {
    self.action = action
    self.path = path
    self.reason = reason
    self.outcome = outcome
  }

  /// The exit status for it: 66 no such file, 65 not to be understood, 74 cannot write or read.
  public var exitStatus: Int32 {
    switch reason {
    case .missing where action == .read || action == .list || action == .remove: 66
    case .tooLarge, .notText: 65
    default: action == .read || action == .list ? 66 : 74
    }
  }

  /// What was tried, where, why it failed and what to do, in a sentence without a full stop.
  public var sentence: SafeText {
    "cannot \(verb) `\(path)`: \(explanation)\(standing)"
  }

  private var verb: SafeText {
    switch action {
    case .read: "read"
    case .list: "list"
    case .write: "write"
    case .append: "add to"
    case .remove: "remove"
    case .makeFolder: "make the folder"
    }
  }

  private var explanation: SafeText {
    switch reason {
    case .missing where action == .write || action == .append || action == .makeFolder:
      "its folder is not there; make it or choose another"
    case .missing: "there is nothing of that name; check the name"
    case .isFolder: "it is a folder; name a file in it"
    case .isLink: "it is a link; name the file itself"
    case .notRegular: "it is not an ordinary file or folder; choose another"
    case .tooLarge(let limit): "it is larger than \(limit) bytes; make it smaller"
    case .notText: "it is not UTF-8 text; save it as UTF-8"
    case .system(let error): explanation(of: error)
    }
  }

  private func explanation(of error: SystemError) -> SafeText {
    switch error.code {
    case ENOSPC, EDQUOT: "the disk is full; make room and try again"
    case EACCES, EPERM: "you are not allowed to; ask who looks after this machine"
    case EROFS: "nothing can be written there; choose another folder"
    case ENAMETOOLONG: "the name is too long; choose a shorter one"
    case EIO: "the disk reports an error; copy what you need and have it looked at"
    default: "\(error.words)"
    }
  }

  private var standing: SafeText {
    switch (action, outcome) {
    case (.write, .old), (.append, .old), (.remove, .old): " (it is as it was before)"
    case (.write, .new), (.append, .new), (.remove, .new): " (it was changed, but a power cut might undo that)"
    case (.write, .uncertain), (.append, .uncertain), (.remove, .uncertain): " (its last line may be incomplete)"
    default: ""
    }
  }
}
