/// Judges single files without a workspace: for fuzzing, and for programs that only check.
public enum EventReader {
  /// Why `bytes` are not an event that this version reads; nothing when they are.
  public static func flaw(inEvent bytes: [UInt8]) -> String? {
    do throws(EventFile.Flaw) {
      _ = try EventFile.decode(bytes)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Why `bytes` are not a body that this version reads; nothing when they are.
  public static func flaw(inBody bytes: [UInt8]) -> String? {
    do throws(EventFile.Flaw) {
      _ = try BodyFile.decode(bytes)
      return nil
    } catch {
      return error.reason
    }
  }
}
