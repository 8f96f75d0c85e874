import Glibc

/// An empty folder of one's own that is removed with all in it when it is given up.
public final class ScratchFolder {
    public let path: String

    /// - Parameter parent: the folder for temporary files.
    /// - Returns: nil, with `errno`, when it cannot be made.
    public init?(in parent: String) {
        var template = Array((parent + "/sallyport-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path, depth: 0) }

    /// Links are removed and not followed. Deeper than the system lets paths be, nothing can have been made.
    private static func remove(_ path: String, depth: Int) {
        guard depth < 2048, FileInformation(at: path, followsLinks: false)?.isFolder == true else {
            unlink(path)
            return
        }
        for name in SystemFolder.names(path) ?? [] { remove(path + "/" + name, depth: depth + 1) }
        rmdir(path)
    }
}
