/// Whole files as text.
enum TextFiles {
    /// nil when the file cannot be read.
    static func read(_ path: String, _ encoding: TextEncoding) -> String? {
        FileBytes.read(path).map { encoding.decode($0) }
    }

    /// Writes or appends; a new file begins with the encoding's mark. Answers `errno`, zero for success.
    static func write(_ text: String, to path: String, _ encoding: TextEncoding, append: Bool = false) -> Int32 {
        let isNew = !append || (FileStatus(path)?.size ?? 0) == 0
        return FileBytes.write((isNew ? encoding.mark : []) + encoding.encode(text), to: path, append: append)
    }

    /// Lines without their breaks; a last line break ends the last line.
    static func lines(_ text: String) -> [String] {
        var result: [String] = []
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var i = 0
            while i < bytes.count {
                if bytes[i] == 0x0A || bytes[i] == 0x0D {
                    result.append(String(decoding: bytes[start..<i], as: UTF8.self))
                    if bytes[i] == 0x0D, i + 1 < bytes.count, bytes[i + 1] == 0x0A { i += 1 }
                    start = i + 1
                }
                i += 1
            }
            if start < bytes.count { result.append(String(decoding: bytes[start...], as: UTF8.self)) }
        }
        return result
    }

    /// Pieces that end at a delimiter, without it.
    static func pieces(_ text: String, delimiter: String) -> [String] {
        if delimiter.isEmpty { return text.isEmpty ? [] : [text] }
        var result: [String] = []
        let mark = Array(delimiter.utf8)
        let bytes = Array(text.utf8)
        var start = 0
        var i = 0
        while i + mark.count <= bytes.count {
            if bytes[i] == mark[0], Array(bytes[i..<(i + mark.count)]) == mark {
                result.append(String(decoding: bytes[start..<i], as: UTF8.self))
                i += mark.count
                start = i
            } else {
                i += 1
            }
        }
        if start < bytes.count { result.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return result
    }
}
