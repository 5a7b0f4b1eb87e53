import messages from '../../public/_locales/en/messages.json';

const words = messages as Record<string, { message: string } | undefined>;

/** As much of the extension's `browser` as words on screen need, read from the locale itself. */
export const browser = {
  i18n: {
    getMessage(key: string, values: string[] = []): string {
      const message = words[key]?.message ?? '';
      return message.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
    },
  },
};
