import FileGate
import Foundation
import Testing

@Suite struct ConfinementTests {
    let box: Sandbox
    init() throws { box = try Sandbox() }

    @Test func `the source is seen under the session's folder`() {
        FileGate.with(box.confinement()) {
            #expect(text(FileGate.read("/home/u/work/a.txt")) == "one")
            #expect(text(FileGate.read("/home/u/work/sub/../a.txt")) == "one")
            #expect(text(FileGate.read("/home/u/work/inner")) == "one")
            #expect(FileGate.names(in: "/home/u/work/sub")?.sorted() == ["b.txt", "deep"])
            #expect(FileGate.isFolder("/home/u/work"))
            #expect(FileGate.isFile("/home/u/work/a.txt"))
            #expect(FileGate.information("/home/u/work/a.txt")?.size == 3)
            #expect(!FileGate.exists("/home/u/work/none"))
            #expect(FileGate.refusal(of: "/home/u/work/none") == nil)
        }
    }

    @Test func `of the folders above only the way down is seen`() {
        FileGate.with(box.confinement()) {
            #expect(FileGate.names(in: "/") == ["home"])
            #expect(FileGate.names(in: "/home") == ["u"])
            #expect(FileGate.isFolder("/home/u"))
            #expect(FileGate.makeFolder("/home/u") == EEXIST)
            #expect(FileGate.write([1], to: "/home/u/x") == EACCES)
            #expect(FileGate.removeFolder("/home/u") == EACCES)
        }
    }

    static let refused = [
        "/etc/passwd", "/", "/home/u/other", "/home/u/work/../other/a", "/home/u/workx", "/home/u/work/out", "/home/u/work/outFolder/secret",
        "/home/u/work/up", "/home/u/work/up/outside/secret", "/home/u/work/.profile", "/home/u/work/.hidden/key", "/home/u/work/toHidden",
        "/home/u/work/pipe", "a.txt", "/proc/self/environ", "/home/u/work/../../../etc/passwd", "/home/u/work/a\u{0}b", "//etc/passwd",
    ]

    @Test(arguments: refused)
    func `nothing else is read, written, removed or moved`(path: String) throws {
        let before = try box.state()
        let confinement = box.confinement()
        FileGate.with(confinement) {
            #expect(FileGate.read(path) == nil)
            #expect(FileGate.refusal(of: path) != nil)
            #expect(FileGate.write(Array("x".utf8), to: path) == EACCES)
            #expect(FileGate.write(Array("x".utf8), to: path, .append) == EACCES)
            #expect(FileGate.removeFile(path) != 0)
            #expect(FileGate.rename(path, to: "/home/u/work/moved") != 0)
            #expect(FileGate.rename("/home/u/work/a.txt", to: path) != 0)
            #expect(FileGate.setTime(path, FileInformation.Time(seconds: 1, nanoseconds: 0)) != 0)
            #expect(FileGate.replace(path, with: [1], mark: 1) != 0)
            #expect(FileGate.link("/home/u/work/new", to: path, isHard: true) == EACCES)
            #expect(FileGate.link("/home/u/work/new", to: path, isHard: false) == EACCES)
        }
        #expect(try box.state() == before)
        #expect(!confinement.incidents.isEmpty)
        #expect(text(FileManager.default.contents(atPath: "/etc/passwd").map { Array($0) })?.contains("root") == true)
    }

    @Test func `a refusal says why`() {
        FileGate.with(box.confinement()) {
            _ = FileGate.read("/etc/passwd")
            let reason = "a replayed session may only read and write its own folder."
            #expect(FileGate.denial(of: "/etc/passwd") == "Access to the path '/etc/passwd' is denied: \(reason)")
            _ = FileGate.read("/home/u/work/out")
            #expect(FileGate.refusal(of: "/home/u/work/out") == "a replayed session does not follow links that lead out of its folder.")
            #expect(FileGate.denial(of: "/home/u/work/a.txt") == "Access to the path '/home/u/work/a.txt' is denied.")
        }
        #expect(FileGate.refusal(of: "/etc/passwd") == nil)
    }

    @Test func `what is written is read again, and the source stays as it is`() throws {
        let before = try box.state()
        FileGate.with(box.confinement()) {
            #expect(FileGate.write(Array("new".utf8), to: "/home/u/work/a.txt") == 0)
            #expect(FileGate.write(Array("+".utf8), to: "/home/u/work/sub/deep/c.txt", .append) == 0)
            #expect(FileGate.write(Array("x".utf8), to: "/home/u/work/sub/x.txt", .new) == 0)
            #expect(FileGate.write(Array("x".utf8), to: "/home/u/work/sub/b.txt", .new) == EEXIST)
            #expect(FileGate.write(Array("x".utf8), to: "/home/u/work/none/x.txt") == ENOENT)
            #expect(FileGate.write(Array("x".utf8), to: "/home/u/work/sub") == EISDIR)
            #expect(FileGate.write(Array("x".utf8), to: "/home/u/work/a.txt/x") == ENOTDIR)
            #expect(FileGate.write(Array(".".utf8), to: "/home/u/work/.mine") == 0)
            #expect(FileGate.replace("/home/u/work/sub/b.txt", with: Array("whole".utf8), mark: 7) == 0)
            #expect(text(FileGate.read("/home/u/work/a.txt")) == "new")
            #expect(text(FileGate.read("/home/u/work/sub/deep/c.txt")) == "three+")
            #expect(text(FileGate.read("/home/u/work/.mine")) == ".")
            #expect(text(FileGate.read("/home/u/work/sub/b.txt")) == "whole")
            #expect(FileGate.names(in: "/home/u/work/sub")?.sorted() == ["b.txt", "deep", "x.txt"])
        }
        #expect(try box.state() == before)
    }

    @Test func `removed and moved things are gone for the session alone`() throws {
        let before = try box.state()
        FileGate.with(box.confinement()) {
            #expect(FileGate.removeFile("/home/u/work/a.txt") == 0)
            #expect(!FileGate.exists("/home/u/work/a.txt"))
            #expect(FileGate.removeFile("/home/u/work/a.txt") == ENOENT)
            #expect(FileGate.removeFolder("/home/u/work/sub") == ENOTEMPTY)
            #expect(FileGate.rename("/home/u/work/sub", to: "/home/u/work/moved") == 0)
            #expect(!FileGate.exists("/home/u/work/sub/b.txt"))
            #expect(text(FileGate.read("/home/u/work/moved/deep/c.txt")) == "three")
            #expect(FileGate.makeFolder("/home/u/work/sub") == 0)
            #expect(FileGate.names(in: "/home/u/work/sub") == [])
            #expect(FileGate.rename("/home/u/work/moved", to: "/home/u/work/moved/in") == EINVAL)
            #expect(FileGate.removeFile("/home/u/work/moved/b.txt") == 0)
            #expect(FileGate.rename("/home/u/work/moved/deep/c.txt", to: "/home/u/work/a.txt") == 0)
            #expect(FileGate.removeFolder("/home/u/work/moved/deep") == 0)
            #expect(FileGate.removeFolder("/home/u/work/moved") == 0)
            #expect(!FileGate.exists("/home/u/work/moved"))
            #expect(text(FileGate.read("/home/u/work/a.txt")) == "three")
            #expect(FileGate.removeFolder("/home/u/work") == EACCES)
            #expect(FileGate.rename("/home/u/work", to: "/home/u/work2") == EACCES)
        }
        #expect(try box.state() == before)
    }

    @Test func `bytes and files are counted`() throws {
        let confinement = box.confinement(limits: FileLimits(bytesWritten: 10, filesMade: 2, bytesRead: 4))
        FileGate.with(confinement) {
            #expect(FileGate.write([1, 2, 3, 4], to: "/home/u/work/x") == 0)
            #expect(FileGate.write([1, 2, 3, 4, 5, 6, 7], to: "/home/u/work/x", .append) == EDQUOT)
            #expect(FileGate.refusal(of: "/home/u/work/x") == "a replayed session may write 10 bytes.")
            #expect(FileGate.write([1], to: "/home/u/work/y") == 0)
            #expect(FileGate.write([1], to: "/home/u/work/z") == EDQUOT)
            #expect(FileGate.makeFolder("/home/u/work/f") == EDQUOT)
            #expect(FileGate.refusal(of: "/home/u/work/f") == "a replayed session may make 2 files.")
        }
        #expect(confinement.bytesWritten == 5)
        let size = try FileManager.default.attributesOfItem(atPath: box.scratch + "/x")[.size] as? Int
        #expect(size == 4)
    }

    @Test func `an endless file is not read to its end`() {
        let confinement = FileConfinement(to: "/", source: "/dev", scratch: box.scratch)
        FileGate.with(confinement) { #expect(FileGate.read("/zero") == nil) }
    }

    @Test func `the root can be a session's folder`() {
        FileGate.with(FileConfinement(to: "/", source: box.source, scratch: box.scratch)) {
            #expect(text(FileGate.read("/a.txt")) == "one")
            #expect(text(FileGate.read("/../a.txt")) == "one")
            #expect(FileGate.read("/etc/passwd") == nil)
        }
    }

    @Test func `without a source there is what the session made`() {
        FileGate.with(FileConfinement(to: "/w", source: nil, scratch: box.scratch)) {
            #expect(FileGate.names(in: "/w") == [])
            #expect(FileGate.makeFolder("/w/a") == 0)
            #expect(FileGate.write([65], to: "/w/a/b") == 0)
            #expect(FileGate.names(in: "/w") == ["a"])
        }
    }
}
