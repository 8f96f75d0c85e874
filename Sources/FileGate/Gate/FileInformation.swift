import Glibc

/// What the file system says of a file or folder.
public struct FileInformation: Equatable, Sendable {
    /// Seconds since 1970, UTC, and nanoseconds.
    public struct Time: Equatable, Sendable {
        public var seconds: Int64
        public var nanoseconds: Int64

        public init(seconds: Int64, nanoseconds: Int64) {
            self.seconds = seconds
            self.nanoseconds = nanoseconds
        }

        init(_ time: timespec) { self.init(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec)) }
    }

    public var size: Int64
    /// The type and the permissions, as in `st_mode`.
    public var mode: UInt32
    public var userID: UInt32
    public var groupID: UInt32
    public var modified: Time
    public var accessed: Time
    public var changed: Time

    public var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
    public var isFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }
    public var isLink: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFLNK) }

    /// - Returns: nil, with `errno`, when there is nothing at the path.
    init?(at path: String, followsLinks: Bool) {
        var info = stat()
        guard (followsLinks ? stat(path, &info) : lstat(path, &info)) == 0 else { return nil }
        size = Int64(info.st_size)
        mode = UInt32(info.st_mode)
        userID = info.st_uid
        groupID = info.st_gid
        modified = Time(info.st_mtim)
        accessed = Time(info.st_atim)
        changed = Time(info.st_ctim)
    }

    /// A folder of which nothing but its name is known.
    static let blindFolder = FileInformation(mode: UInt32(S_IFDIR) | 0o555)

    private init(mode: UInt32) {
        let start = Time(seconds: 0, nanoseconds: 0)
        (size, self.mode, userID, groupID) = (4096, mode, 0, 0)
        (modified, accessed, changed) = (start, start, start)
    }
}
