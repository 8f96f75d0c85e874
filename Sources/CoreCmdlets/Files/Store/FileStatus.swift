import DotNetPrimitives
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
        var info = stat()
        guard stat(path, &info) == 0 || lstat(path, &info) == 0 else { return nil }
        size = Int64(info.st_size)
        mode = UInt32(info.st_mode)
        userID = info.st_uid
        groupID = info.st_gid
        modified = FileStatus.ticks(info.st_mtim)
        accessed = FileStatus.ticks(info.st_atim)
        changed = FileStatus.ticks(info.st_ctim)
    }

    private static func ticks(_ time: timespec) -> Int64 {
        NetDateTime.unixEpoch.ticks &+ Int64(time.tv_sec) &* 10_000_000 &+ Int64(time.tv_nsec) / 100
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
