import Glibc

/// What a confined session changes, in its scratch folder alone.
extension FileConfinement {
    /// The real path of a file to write; what is to stay of it has been copied there. nil, with `errno`.
    func writable(_ path: String, _ mode: WriteMode) -> String? {
        guard let parts = inside(path) else { return nil }
        let found = overlay.find(parts)
        switch found {
        case .success where mode == .new: return failure(EEXIST)
        case .success(let place) where FileInformation(at: place.path, followsLinks: false)?.isFolder == true: return failure(EISDIR)
        case .success(.upper(let place)): return place
        case .success(.lower(let place)) where mode == .append: return copyUp(place, parts, path)
        case .failure(.refused(let refusal)):
            refuse(path, refusal)
            return nil
        case .success, .failure: break
        }
        guard makeParents(of: parts, path), spendFile(at: path) == 0 else { return nil }
        return overlay.upper(parts)
    }

    func makeFolder(_ path: String) -> Int32 {
        if case .above = place(path) { return EEXIST }
        guard let parts = inside(path) else { return errno }
        switch overlay.find(parts) {
        case .success: return EEXIST
        case .failure(.refused(let refusal)): return refuse(path, refusal)
        case .failure(.missing): break
        }
        guard makeParents(of: parts, path), spendFile(at: path) == 0 else { return errno }
        return mkdir(overlay.upper(parts), 0o700) == 0 ? 0 : errno
    }

    func removeFile(_ path: String) -> Int32 {
        guard let parts = inside(path), let found = find(parts, path) else { return errno }
        if FileInformation(at: found.path, followsLinks: false)?.isFolder == true { return EISDIR }
        if case .upper(let place) = found, unlink(place) != 0 { return errno }
        overlay.remove(parts)
        return 0
    }

    func removeFolder(_ path: String) -> Int32 {
        guard let parts = inside(path) else { return errno }
        if parts.isEmpty { return refuse(path, .outside) }
        guard let found = find(parts, path) else { return errno }
        guard FileInformation(at: found.path, followsLinks: false)?.isFolder == true else { return ENOTDIR }
        guard overlay.names(parts)?.isEmpty == true else { return ENOTEMPTY }
        if case .upper(let place) = found, rmdir(place) != 0 { return errno }
        overlay.remove(parts)
        return 0
    }

    func rename(_ path: String, to other: String) -> Int32 {
        guard let from = inside(path), let found = find(from, path) else { return errno }
        if from.isEmpty { return refuse(path, .outside) }
        guard let to = inside(other) else { return errno }
        if to == from { return 0 }
        if to.starts(with: from) { return EINVAL }
        let isFolder = FileInformation(at: found.path, followsLinks: false)?.isFolder == true
        switch overlay.find(to) {
        case .success(let target):
            let isTarget = FileInformation(at: target.path, followsLinks: false)?.isFolder == true
            if isFolder || isTarget { return isTarget ? ENOTEMPTY : ENOTDIR }
        case .failure(.refused(let refusal)): return refuse(other, refusal)
        case .failure(.missing): break
        }
        guard copyTreeUp(from, path, depth: 0), makeParents(of: to, other) else { return errno }
        guard Glibc.rename(overlay.upper(from), overlay.upper(to)) == 0 else { return errno }
        overlay.remove(from)
        return 0
    }

    private func failure(_ code: Int32) -> String? {
        errno = code
        return nil
    }

    /// The folders above a place, in the scratch folder; they must be folders of the session.
    private func makeParents(of parts: [Substring], _ path: String) -> Bool {
        let above = Array(parts.dropLast())
        for count in 0...above.count {
            let folder = Array(above.prefix(count))
            guard let found = find(folder, path) else {
                if folder.isEmpty { continue }
                return false
            }
            guard FileInformation(at: found.path, followsLinks: false)?.isFolder == true else {
                errno = ENOTDIR
                return false
            }
            if case .lower = found, mkdir(overlay.upper(folder), 0o700) != 0, errno != EEXIST { return false }
        }
        return true
    }

    /// Copies a file of the source to where it may change.
    private func copyUp(_ place: String, _ parts: [Substring], _ path: String) -> String? {
        guard let bytes = SystemFile.read(place, flags: O_NOFOLLOW | O_NONBLOCK, limit: limits.bytesWritten + 1) else { return nil }
        guard makeParents(of: parts, path), spendFile(at: path) == 0, spend(bytes: bytes.count, at: path) == 0 else { return nil }
        let target = overlay.upper(parts)
        let file = Glibc.open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return nil }
        let output = OutputFile(file, path: path, confinement: nil)
        let code = output.write(bytes)
        return code == 0 && output.flush() == 0 ? target : nil
    }

    /// Copies a file or a folder with all in it.
    private func copyTreeUp(_ parts: [Substring], _ path: String, depth: Int) -> Bool {
        guard depth < 64, let found = find(parts, path) else { return false }
        guard FileInformation(at: found.path, followsLinks: false)?.isFolder == true else {
            if case .lower(let place) = found { return copyUp(place, parts, path) != nil }
            return true
        }
        if case .lower = found {
            guard makeParents(of: parts, path), spendFile(at: path) == 0 else { return false }
            guard mkdir(overlay.upper(parts), 0o700) == 0 else { return false }
        }
        return (overlay.names(parts) ?? []).allSatisfy { copyTreeUp(parts + [$0[...]], path, depth: depth + 1) }
    }
}
