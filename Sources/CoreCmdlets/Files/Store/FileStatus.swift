import DotNetPrimitives
import FileGate
import Glibc

/// What the file system says of one path.
struct FileStatus {
    let size: Int64
    let mode: UInt32
    let userID: UInt32
    let groupID: UInt32
    let modified: Int64
    let accessed: Int64
    let changed: Int64

    /// nil when there is nothing at the path.
    init?(_ path: String) {
        guard let info = FileGate.information(path) ?? FileGate.information(path, followsLinks: false) else { return nil }
        size = info.size
        mode = info.mode
        userID = info.userID
        groupID = info.groupID
        modified = FileStatus.ticks(info.modified)
        accessed = FileStatus.ticks(info.accessed)
        changed = FileStatus.ticks(info.changed)
    }

    private static func ticks(_ time: FileInformation.Time) -> Int64 {
        NetDateTime.unixEpoch.ticks &+ time.seconds &* 10_000_000 &+ time.nanoseconds / 100
    }

    var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
    var isWritable: Bool { mode & 0o222 != 0 }

    static func exists(_ path: String) -> Bool { FileStatus(path) != nil }
    static func isFolder(_ path: String) -> Bool { FileStatus(path)?.isFolder ?? false }

    /// `-rw-r--r--`
    var modeText: String {
        let letters = Array("rwxrwxrwx")
        var text = isFolder ? "d" : (mode & UInt32(S_IFMT) == UInt32(S_IFLNK) ? "l" : "-")
        for i in 0..<9 { text.append(mode & (1 << UInt32(8 - i)) != 0 ? letters[i] : "-") }
        return text
    }

    static func userName(_ id: UInt32) -> String {
        guard let entry = getpwuid(id), let name = entry.pointee.pw_name else { return String(id) }
        return String(cString: name)
    }

    static func groupName(_ id: UInt32) -> String {
        guard let entry = getgrgid(id), let name = entry.pointee.gr_name else { return String(id) }
        return String(cString: name)
    }
}
