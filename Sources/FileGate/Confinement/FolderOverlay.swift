import Glibc

/// Two folders seen as one: what is in the scratch folder covers what is in the source, which is never changed.
final class FolderOverlay {
    enum Found: Equatable {
        /// In the scratch folder.
        case upper(String)
        /// In the source: the real path, without links.
        case lower(String)

        var path: String {
            switch self {
            case .upper(let path), .lower(let path): path
            }
        }
    }

    enum Failure: Error, Equatable {
        /// `errno` of what is not there.
        case missing(Int32)
        case refused(FileRefusal)
    }

    private let scratch: String
    /// Without links.
    private let source: String?
    /// Paths of the source that were removed, with all below them.
    private var removed: Set<String> = []

    init(source: String?, scratch: String) {
        self.scratch = scratch
        self.source = source.flatMap { RealPath.of($0) }
    }

    /// The names of a path, without `.` and `..`.
    static func parts(_ path: String) -> [Substring] {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts
    }

    func upper(_ parts: [Substring]) -> String {
        parts.isEmpty ? scratch : scratch + "/" + parts.joined(separator: "/")
    }

    func find(_ parts: [Substring]) -> Result<Found, Failure> {
        let upper = upper(parts)
        if let info = FileInformation(at: upper, followsLinks: false) {
            return info.isFile || info.isFolder ? .success(.upper(upper)) : .failure(.refused(.special))
        }
        let code = errno
        if code != ENOENT { return .failure(.missing(code)) }
        return lower(parts).map { .lower($0) }
    }

    /// The real path in the source.
    func lower(_ parts: [Substring]) -> Result<String, Failure> {
        guard let source, !isRemoved(parts) else { return .failure(.missing(ENOENT)) }
        let path = parts.isEmpty ? source : source + "/" + parts.joined(separator: "/")
        guard FileInformation(at: path, followsLinks: false) != nil else { return .failure(.missing(errno)) }
        if parts.contains(where: { $0.hasPrefix(".") }) { return .failure(.refused(.hidden)) }
        guard let real = RealPath.of(path) else { return .failure(.missing(errno)) }
        guard real == source || real.hasPrefix(source == "/" ? "/" : source + "/") else { return .failure(.refused(.leavingLink)) }
        let below = Self.parts(real).dropFirst(Self.parts(source).count)
        if below.contains(where: { $0.hasPrefix(".") }) { return .failure(.refused(.hidden)) }
        guard let info = FileInformation(at: real, followsLinks: false) else { return .failure(.missing(errno)) }
        return info.isFile || info.isFolder ? .success(real) : .failure(.refused(.special))
    }

    private func isRemoved(_ parts: [Substring]) -> Bool {
        if removed.isEmpty { return false }
        var path = ""
        return parts.contains { part in
            path += "/" + part
            return removed.contains(path)
        }
    }

    /// Covers what the source has at a place; nothing happens to the source.
    func remove(_ parts: [Substring]) { removed.insert(parts.map { "/" + $0 }.joined()) }

    /// The names in a folder of both; nil, with `errno`, when there is none.
    func names(_ parts: [Substring]) -> [String]? {
        let above = SystemFolder.names(upper(parts))
        if above == nil, errno == ENOTDIR { return nil }
        var names = above ?? []
        guard case .success(let path) = lower(parts), let below = SystemFolder.names(path) else {
            return above
        }
        let known = Set(names)
        names += below.filter { !known.contains($0) && isVisible(parts + [$0[...]]) }
        return names
    }

    /// Whether the source has something at a place that may be seen.
    private func isVisible(_ parts: [Substring]) -> Bool {
        if case .success = lower(parts) { return true }
        return false
    }
}

/// Paths without links.
enum RealPath {
    /// nil, with `errno`, when there is nothing at the path.
    static func of(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
