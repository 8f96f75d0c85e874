import Glibc

/// How a file is opened to be written.
public enum WriteMode: Equatable, Sendable {
    /// What is in it goes.
    case replace
    /// Behind what is in it.
    case append
    /// It must not be there.
    case new
}

extension FileGate {
    /// Opens a file to be written, and makes it when it is not there; nil, with `errno`, when that is not possible.
    /// - Parameter permissions: of a new file, before the process's mask.
    public static func open(_ path: String, _ mode: WriteMode, permissions: UInt32 = 0o666) -> OutputFile? {
        var place = path
        var flags: Int32 = O_WRONLY | O_CREAT | O_CLOEXEC
        switch mode {
        case .replace: flags |= O_TRUNC
        case .append: flags |= O_APPEND
        case .new: flags |= O_EXCL | O_NOFOLLOW
        }
        let confinement = confinement
        if let confinement {
            guard let writable = confinement.writable(path, mode) else { return nil }
            place = writable
            flags |= O_NOFOLLOW
        }
        let file = Glibc.open(place, flags, mode_t(permissions))
        return file < 0 ? nil : OutputFile(file, path: path, confinement: confinement)
    }

    /// Writes a file or adds to it.
    /// - Returns: `errno`, zero for success.
    public static func write(_ bytes: [UInt8], to path: String, _ mode: WriteMode = .replace, permissions: UInt32 = 0o666) -> Int32 {
        guard let file = open(path, mode, permissions: permissions) else { return errno }
        let code = file.write(bytes)
        return code != 0 ? code : file.flush()
    }

    /// Writes a file by way of another one beside it, so that a reader sees the old text or the new one, never a part.
    /// - Parameters:
    ///   - mark: makes the name of the other file one's own.
    ///   - permissions: of the file.
    /// - Returns: `errno`, zero for success.
    public static func replace(_ path: String, with bytes: [UInt8], mark: Int32, permissions: UInt32 = 0o600) -> Int32 {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let folder = String(path[..<slash])
        let draft = "\(folder).\(path[slash...]).\(mark).tmp"
        if information(draft, followsLinks: false) != nil { _ = removeFile(draft) }
        var code = writeThrough(bytes, to: draft, permissions)
        if code == 0 { code = rename(draft, to: path) }
        if code != 0 { _ = removeFile(draft) }
        if code == 0, confinement == nil { keepName(in: folder) }
        return code
    }

    private static func writeThrough(_ bytes: [UInt8], to path: String, _ permissions: UInt32) -> Int32 {
        guard let file = open(path, .new, permissions: permissions) else { return errno }
        let code = file.write(bytes)
        return code != 0 ? code : file.sync()
    }

    /// The new name, on the disk.
    private static func keepName(in folder: String) {
        let directory = Glibc.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }

    // MARK: folders, names, links

    /// Makes one folder.
    /// - Returns: `errno`, zero for success.
    public static func makeFolder(_ path: String, permissions: UInt32 = 0o777) -> Int32 {
        if let confinement { return confinement.makeFolder(path) }
        return mkdir(path, mode_t(permissions)) == 0 ? 0 : errno
    }

    /// Removes a file or a link.
    /// - Returns: `errno`, zero for success.
    public static func removeFile(_ path: String) -> Int32 {
        if let confinement { return confinement.removeFile(path) }
        return unlink(path) == 0 ? 0 : errno
    }

    /// Removes an empty folder.
    /// - Returns: `errno`, zero for success.
    public static func removeFolder(_ path: String) -> Int32 {
        if let confinement { return confinement.removeFolder(path) }
        return rmdir(path) == 0 ? 0 : errno
    }

    /// Gives a file or folder another name or place.
    /// - Returns: `errno`, zero for success.
    public static func rename(_ path: String, to other: String) -> Int32 {
        if let confinement { return confinement.rename(path, to: other) }
        return Glibc.rename(path, other) == 0 ? 0 : errno
    }

    /// Makes a link at a path.
    /// - Parameter isHard: whether it is a second name of the same file.
    /// - Returns: `errno`, zero for success.
    public static func link(_ path: String, to target: String, isHard: Bool) -> Int32 {
        if let confinement { return confinement.refuse(path, .links) }
        return (isHard ? Glibc.link(target, path) : symlink(target, path)) == 0 ? 0 : errno
    }

    /// Sets the times of the last change and of the last reading.
    /// - Returns: `errno`, zero for success.
    public static func setTime(_ path: String, _ time: FileInformation.Time) -> Int32 {
        var place = path
        if let confinement {
            guard let writable = confinement.writable(path, .append) else { return errno }
            place = writable
        }
        let value = timespec(tv_sec: Int(time.seconds), tv_nsec: Int(time.nanoseconds))
        return utimensat(AT_FDCWD, place, [value, value], 0) == 0 ? 0 : errno
    }
}
