import Glibc

/// What a confined session sees.
extension FileConfinement {
    func information(_ path: String) -> FileInformation? {
        if case .above = place(path) { return .blindFolder }
        guard let parts = inside(path), let found = find(parts, path) else { return nil }
        return FileInformation(at: found.path, followsLinks: false)
    }

    func names(in path: String) -> [String]? {
        if case .above(let name) = place(path) { return [String(name)] }
        guard let parts = inside(path), let found = find(parts, path) else { return nil }
        guard FileInformation(at: found.path, followsLinks: false)?.isFolder == true else {
            errno = ENOTDIR
            return nil
        }
        return overlay.names(parts)
    }

    /// The real path of a file to read; nil, with `errno`.
    func readable(_ path: String) -> String? {
        guard let parts = inside(path) else { return nil }
        return find(parts, path)?.path
    }
}
