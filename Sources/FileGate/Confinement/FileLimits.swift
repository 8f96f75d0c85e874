/// How much a confined session may write and read.
public struct FileLimits: Equatable, Sendable {
    /// Bytes written in all.
    public var bytesWritten: Int
    /// Files and folders made in all.
    public var filesMade: Int
    /// Bytes of one file that are read.
    public var bytesRead: Int

    public init(bytesWritten: Int = 64 << 20, filesMade: Int = 1000, bytesRead: Int = 64 << 20) {
        self.bytesWritten = bytesWritten
        self.filesMade = filesMade
        self.bytesRead = bytesRead
    }
}

/// Why a confinement refused something.
public enum FileRefusal: Equatable, Sendable {
    /// The path is not in the session's folder.
    case outside
    /// A link in the folder leads out of it.
    case leavingLink
    /// A name that begins with a dot, and that the session did not make.
    case hidden
    /// No ordinary file and no folder.
    case special
    /// Links are not made.
    case links
    case tooManyBytes(Int)
    case tooManyFiles(Int)

    /// The reason as a sentence about `subject`, such as "a replayed session".
    func text(_ subject: String) -> String {
        switch self {
        case .outside: "\(subject) may only read and write its own folder."
        case .leavingLink: "\(subject) does not follow links that lead out of its folder."
        case .hidden: "\(subject) sees no hidden files but those it has made."
        case .special: "\(subject) reads ordinary files only."
        case .links: "\(subject) makes no links."
        case .tooManyBytes(let limit): "\(subject) may write \(Self.size(limit))."
        case .tooManyFiles(let limit): "\(subject) may make \(limit) files."
        }
    }

    private static func size(_ bytes: Int) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes"
    }
}
