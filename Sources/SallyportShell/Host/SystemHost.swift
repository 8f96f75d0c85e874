import Glibc
import ShellValues

/// Clock, random numbers, folder and environment of the machine.
enum SystemHost {
    /// Ticks from 0001-01-01 to 1970-01-01.
    private static let epochTicks: Int64 = 621_355_968_000_000_000

    static func values(environment: [String: String]) -> HostValues {
        HostValues(
            utcTicks: utcTicks,
            offsetMinutes: { ticks in
                var seconds = time_t((ticks &- epochTicks) / 10_000_000)
                var local = tm()
                localtime_r(&seconds, &local)
                return local.tm_gmtoff / 60
            },
            randomBits: { UInt64.random(in: .min ... .max) },
            environment: environment, currentFolder: folder(environment),
            monotonicNanoseconds: {
                var now = timespec()
                clock_gettime(CLOCK_MONOTONIC, &now)
                return UInt64(now.tv_sec) &* 1_000_000_000 &+ UInt64(now.tv_nsec)
            },
            processID: getpid(), home: environment["HOME"] ?? "/")
    }

    /// The time of the machine.
    static func utcTicks() -> Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return epochTicks &+ Int64(now.tv_sec) &* 10_000_000 &+ Int64(now.tv_nsec) / 100
    }

    private static func folder(_ environment: [String: String]) -> String {
        guard let path = getcwd(nil, 0) else { return environment["PWD"] ?? "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// The process's environment.
    static func environment() -> [String: String] {
        var result: [String: String] = [:]
        for entry in CommandLine.environmentEntries {
            guard let sign = entry.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            result[String(entry[..<sign])] = String(entry[entry.utf8.index(after: sign)...])
        }
        return result
    }
}

extension CommandLine {
    /// `NAME=value` of the environment the process was given.
    static var environmentEntries: [String] {
        guard let file = fopen("/proc/self/environ", "re") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
