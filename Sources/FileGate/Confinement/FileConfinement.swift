import Glibc

/// Keeps all that a session does with files in one folder, and changes nothing there.
///
/// The session sees its folder under the name it had when it was recorded. What it writes goes to a scratch folder; what it
/// has not written is read from the folder that the recording lies in. Names that begin with a dot are not shown from
/// there, for such a folder may be somebody's home. Used on one thread at a time.
public final class FileConfinement {
    /// Something that was refused, once for each path and reason.
    public struct Incident: Equatable, Sendable {
        public let path: String
        public let refusal: FileRefusal
        /// The reason, for people.
        public let text: String
    }

    public let limits: FileLimits
    /// What was refused so far, the first hundred.
    public private(set) var incidents: [Incident] = []
    public private(set) var bytesWritten = 0
    public private(set) var filesMade = 0
    let overlay: FolderOverlay
    private let folder: [Substring]
    private let subject: String
    private var last: Incident?

    /// - Parameters:
    ///   - folder: the session's folder, as its commands name it.
    ///   - source: the folder whose files it may read; nil for none.
    ///   - scratch: the folder that takes what it writes; it must be there.
    ///   - subject: what the reasons speak of.
    public init(
        to folder: String, source: String?, scratch: String, limits: FileLimits = FileLimits(), subject: String = "a replayed session"
    ) {
        self.folder = FolderOverlay.parts(folder)
        self.limits = limits
        self.subject = subject
        overlay = FolderOverlay(source: source, scratch: scratch)
    }

    // MARK: where a path lies

    enum Place: Equatable {
        /// In the folder: the names below it.
        case inside([Substring])
        /// Above the folder: the one name that can be seen there.
        case above(Substring)
        case outside
    }

    func place(_ path: String) -> Place {
        guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0) else { return .outside }
        let parts = FolderOverlay.parts(path)
        if parts.starts(with: folder) { return .inside(Array(parts.dropFirst(folder.count))) }
        return folder.starts(with: parts) ? .above(folder[parts.count]) : .outside
    }

    // MARK: refusals

    /// Why the path may not be used, as far as that is known.
    func reason(for path: String) -> String? {
        if let last, last.path == path { return last.text }
        guard case .outside = place(path) else { return nil }
        return FileRefusal.outside.text(subject)
    }

    /// Notes a refusal.
    /// - Returns: the number that is left in `errno`.
    @discardableResult
    func refuse(_ path: String, _ refusal: FileRefusal) -> Int32 {
        let incident = Incident(path: path, refusal: refusal, text: refusal.text(subject))
        last = incident
        if incidents.count < 100, !incidents.contains(incident) { incidents.append(incident) }
        switch refusal {
        case .tooManyBytes, .tooManyFiles: errno = EDQUOT
        default: errno = EACCES
        }
        return errno
    }

    /// Counts bytes that are to be written.
    /// - Returns: zero, or what is left in `errno`.
    func spend(bytes: Int, at path: String) -> Int32 {
        guard bytesWritten + bytes <= limits.bytesWritten else { return refuse(path, .tooManyBytes(limits.bytesWritten)) }
        bytesWritten += bytes
        return 0
    }

    /// Counts a file or folder that is to be made.
    func spendFile(at path: String) -> Int32 {
        guard filesMade < limits.filesMade else { return refuse(path, .tooManyFiles(limits.filesMade)) }
        filesMade += 1
        return 0
    }

    /// The names of a path in the folder; nil, with `errno`, for other paths.
    func inside(_ path: String) -> [Substring]? {
        last = nil
        switch place(path) {
        case .inside(let parts): return parts
        case .above, .outside:
            refuse(path, .outside)
            return nil
        }
    }

    /// What is at a place of the folder; nil, with `errno`, for nothing and for what is refused.
    func find(_ parts: [Substring], _ path: String) -> FolderOverlay.Found? {
        switch overlay.find(parts) {
        case .success(let found): return found
        case .failure(.missing(let code)): errno = code
        case .failure(.refused(let refusal)): refuse(path, refusal)
        }
        return nil
    }
}
